package casement.kinesisvideo.notification;

import casement.kinesisvideo.Notifications;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sns.SnsClient;

/** SNS topics, at the endpoint that {@code AWS_ENDPOINT_URL_SNS} names. */
public final class SnsNotifications implements Notifications, AutoCloseable {
    private final SnsClient sns;

    public SnsNotifications(SnsClient sns) {
        this.sns = sns;
    }

    /** Signed with the keys that this server itself accepts. */
    public static SnsNotifications signedWith(String region, String accessKey, String secretKey) {
        return new SnsNotifications(SnsClient.builder()
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(config -> config.apiCallTimeout(Duration.ofSeconds(10)))
                .build());
    }

    @Override
    public void publish(String topicArn, String message) {
        sns.publish(request -> request.topicArn(topicArn).message(message));
    }

    @Override
    public void close() {
        sns.close();
    }
}
