package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;

import casement.testkit.Examples;
import casement.testkit.MovableClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ObjectLockMode;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** What S3 is asked to lock; the S3 on one machine takes such requests and locks nothing. */
class S3LogStoreTest {
    private final Asked s3 = new Asked();
    private final S3LogStore store = new S3LogStore(
            s3,
            new S3Objects(
                    "the log's bucket",
                    s3,
                    S3Presigner.builder().region(Region.US_WEST_2).build(),
                    "log"),
            "log",
            Period.ofDays(731),
            MovableClock.atNoon());

    private static final class Asked implements S3Client {
        private final Map<String, PutObjectRequest> puts = new HashMap<>();
        private final Map<String, byte[]> contents = new HashMap<>();

        @Override
        public PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
            puts.put(request.key(), request);
            try {
                contents.put(
                        request.key(), body.contentStreamProvider().newStream().readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return PutObjectResponse.builder().build();
        }

        @Override
        public <T> T getObject(GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> transformer) {
            byte[] content = Objects.requireNonNull(contents.get(request.key()));
            try {
                return transformer.transform(
                        GetObjectResponse.builder().build(),
                        AbortableInputStream.create(new ByteArrayInputStream(content)));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String serviceName() {
            return "s3";
        }

        @Override
        public void close() {}
    }

    private PutObjectRequest put(String path) {
        store.putNew(path, new byte[] {1});
        return Objects.requireNonNull(s3.puts.get(path));
    }

    @Test
    void what_says_nothing_about_anybody_is_locked_so_that_nobody_can_lift_it() {
        for (String path : new String[] {"tile/0/000.p/1", "tile/entries/000", "checkpoints/000000000001"}) {
            PutObjectRequest put = put(path);

            assertThat(put.objectLockMode()).as(path).isEqualTo(ObjectLockMode.COMPLIANCE);
            assertThat(put.objectLockRetainUntilDate()).isEqualTo(Instant.parse("2036-11-20T12:00:00Z"));
            assertThat(put.ifNoneMatch()).isEqualTo("*");
        }
    }

    @Test
    void entries_are_locked_for_their_term_so_that_a_courts_order_can_be_carried_out() {
        PutObjectRequest put = put("entries/dt=2026-11-20/000000000000-000001.jsonl");

        assertThat(put.objectLockMode()).isEqualTo(ObjectLockMode.GOVERNANCE);
        assertThat(put.objectLockRetainUntilDate()).isEqualTo(Examples.NOON.plus(Duration.ofDays(731)));
    }

    @Test
    void what_is_on_its_way_and_what_is_replaced_is_not_locked() {
        store.publish(new byte[] {1});

        assertThat(put("batches/00").objectLockMode()).isNull();
        assertThat(Objects.requireNonNull(s3.puts.get("checkpoint")).objectLockMode())
                .isNull();
    }
}
