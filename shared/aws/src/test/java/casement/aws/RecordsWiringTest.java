package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.access.RecordsSystem;
import casement.testkit.MovableClock;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

class RecordsWiringTest {
    @BeforeAll
    static void nameARegion() {
        System.setProperty("aws.region", "us-west-2");
    }

    private static ApplicationContext with(Map<String, Object> settings) {
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(settings)
                .start();
    }

    @Test
    void connects_what_the_setting_names() {
        connects("s3://records/lists/numbers.csv", ListedRecords.class);
        connects("file:///var/lib/casement/numbers.csv", ListedRecords.class);
        connects("https://records.city.example/v2/cases", HttpRecords.class);
        connects("http://127.0.0.1:8080/cases/", HttpRecords.class);
    }

    private static void connects(String setting, Class<? extends RecordsSystem> kind) {
        try (ApplicationContext context = with(Map.of("records.system", setting, "records.secret.arn", ""))) {
            assertThat(context.getBean(RecordsSystem.class)).isInstanceOf(kind);
        }
    }

    @Test
    void connects_none_when_none_is_named() {
        try (ApplicationContext unset = with(Map.of());
                ApplicationContext empty = with(Map.of("records.system", ""))) {
            assertThat(unset.findBean(RecordsSystem.class)).isEmpty();
            assertThat(empty.findBean(RecordsSystem.class)).isEmpty();
        }
    }

    @Test
    void refuses_what_is_no_address_of_a_records_system() {
        for (String wrong : List.of(
                "http://records.city.example/cases",
                "http://127.0.0.1.city.example/cases",
                "https://user:password@records.city.example/cases",
                "https://records.city.example/cases?key=1",
                "https:///cases",
                "s3://records",
                "s3:///numbers.csv",
                "file://elsewhere/numbers.csv",
                "numbers.csv",
                "ftp://records.city.example/cases",
                "ht tp://x")) {
            assertThatThrownBy(() -> RecordsAddress.of(wrong)).as(wrong).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void fetches_the_token_from_its_secret_and_again_after_a_while() throws IOException {
        AtomicReference<String> secret = new AtomicReference<>("first-token");
        HttpServer secrets = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secrets.createContext("/", exchange -> {
            byte[] answer =
                    ("{\"ARN\":\"a\",\"SecretString\":\"" + secret.get() + "\\n\"}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("content-type", "application/x-amz-json-1.1");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        secrets.start();
        MovableClock clock = MovableClock.atNoon();
        try (SecretsManagerClient client = SecretsManagerClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .region(Region.US_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .endpointOverride(
                        URI.create("http://127.0.0.1:" + secrets.getAddress().getPort()))
                .build()) {
            SecretToken token =
                    new SecretToken(client, "arn:aws:secretsmanager:us-west-2:000000000000:secret:x", clock);
            assertThat(token.get()).isEqualTo("first-token");
            secret.set("second-token");
            assertThat(token.get()).isEqualTo("first-token");
            clock.advance(Duration.ofMinutes(5));
            assertThat(token.get()).isEqualTo("second-token");
            secret.set("two words");
            clock.advance(Duration.ofMinutes(5));
            assertThatThrownBy(token::get).isInstanceOf(Fault.Unavailable.class).hasMessageNotContaining("two words");
        } finally {
            secrets.stop(0);
        }
    }
}
