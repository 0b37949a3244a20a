package casement.aws;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.apigatewaymanagementapi.ApiGatewayManagementApiClient;
import software.amazon.awssdk.services.athena.AthenaClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.kinesisvideo.KinesisVideoClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Makes the SDK's clients; region, credentials and endpoints come from the environment as the SDK reads it. */
@Factory
final class ClientWiring {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(10);
    private static final Duration ATTEMPT = Duration.ofSeconds(4);
    private static final Duration CALL = Duration.ofSeconds(12);
    /** For megabytes rather than kilobytes. */
    private static final Duration LONG_ATTEMPT = Duration.ofSeconds(15);

    private static final Duration LONG_CALL = Duration.ofSeconds(25);

    /** A search reads many partitions at once; the JDK would keep five connections for the next calls, and open all others anew. */
    private static final String CONNECTIONS_KEPT = "http.maxConnections";

    @Singleton
    @Bean(preDestroy = "close")
    SdkHttpClient http() {
        if (System.getProperty(CONNECTIONS_KEPT) == null) {
            System.setProperty(CONNECTIONS_KEPT, Integer.toString(NewestFirst.CALLS_AT_ONCE));
        }
        return UrlConnectionHttpClient.builder()
                .connectionTimeout(CONNECT)
                .socketTimeout(READ)
                .build();
    }

    @Singleton
    @Bean(preDestroy = "close")
    DynamoDbClient dynamoDb(SdkHttpClient http) {
        return quick(DynamoDbClient.builder(), http);
    }

    @Singleton
    DynamoDbEnhancedClient enhanced(DynamoDbClient dynamoDb) {
        return DynamoDbEnhancedClient.builder().dynamoDbClient(dynamoDb).build();
    }

    @Singleton
    @Bean(preDestroy = "close")
    S3Client s3(SdkHttpClient http) {
        return S3Client.builder()
                .httpClient(http)
                .overrideConfiguration(within(LONG_ATTEMPT, LONG_CALL).toBuilder()
                        .addExecutionInterceptor(new SmallBodiesAtOnce())
                        .build())
                .build();
    }

    @Singleton
    @Bean(preDestroy = "close")
    SecretsManagerClient secrets(SdkHttpClient http) {
        return quick(SecretsManagerClient.builder(), http);
    }

    @Singleton
    @Bean(preDestroy = "close")
    S3Presigner presigner() {
        return S3Presigner.create();
    }

    @Singleton
    @Bean(preDestroy = "close")
    EventBridgeClient eventBridge(SdkHttpClient http) {
        return quick(EventBridgeClient.builder(), http);
    }

    @Singleton
    @Bean(preDestroy = "close")
    AthenaClient athena(SdkHttpClient http) {
        return quick(AthenaClient.builder(), http);
    }

    @Singleton
    @Bean(preDestroy = "close")
    SqsClient sqs(SdkHttpClient http) {
        return quick(SqsClient.builder(), http);
    }

    @Singleton
    @Bean(preDestroy = "close")
    KinesisVideoClient kinesisVideo(SdkHttpClient http) {
        return quick(KinesisVideoClient.builder(), http);
    }

    @Singleton
    @Bean(preDestroy = "close")
    KmsClient kms(SdkHttpClient http) {
        return quick(KmsClient.builder(), http);
    }

    /** Its endpoint is that of one API and stage, and comes from the environment too. */
    @Singleton
    @Bean(preDestroy = "close")
    @Requires(property = "aws.endpoint.url.apigatewaymanagementapi")
    ApiGatewayManagementApiClient socketApi(SdkHttpClient http) {
        return quick(ApiGatewayManagementApiClient.builder(), http);
    }

    private static <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C quick(
            B builder, SdkHttpClient http) {
        return builder.httpClient(http)
                .overrideConfiguration(within(ATTEMPT, CALL))
                .build();
    }

    static ClientOverrideConfiguration within(Duration attempt, Duration call) {
        return ClientOverrideConfiguration.builder()
                .apiCallAttemptTimeout(attempt)
                .apiCallTimeout(call)
                .build();
    }
}
