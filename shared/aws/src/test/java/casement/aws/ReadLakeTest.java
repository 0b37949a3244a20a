package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;

import casement.aws.backend.Backend;
import casement.aws.backend.Backends;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.S3Object;

class ReadLakeTest {
    private final Backend backend = Backends.embedded();
    private final S3ReadLake lake =
            new S3ReadLake(new S3Objects("the bucket of reads", backend.s3(), backend.presigner(), backend.bucket()));

    private void store(LocalDate day, String name, String text) {
        lake.store(day, name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void puts_files_into_the_folder_of_their_day_and_keeps_the_first_of_a_name() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        store(day, "1-2", "first");
        store(day, "1-2", "again");
        store(day.plusDays(1), "1-2", "other");
        assertThat(backend.s3()
                        .listObjectsV2(r -> r.bucket(backend.bucket()).prefix("lake/reads/"))
                        .contents())
                .extracting(S3Object::key)
                .containsExactly("lake/reads/dt=2026-11-20/1-2.parquet", "lake/reads/dt=2026-11-21/1-2.parquet");
        assertThat(backend.s3()
                        .getObjectAsBytes(r -> r.bucket(backend.bucket()).key("lake/reads/dt=2026-11-20/1-2.parquet"))
                        .asUtf8String())
                .isEqualTo("first");
    }
}
