package casement.acceptance.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.aws.KmsPlateMarks;
import casement.conformance.Clause;
import casement.domain.Fault;
import casement.local.keys.KeyService;
import casement.local.template.SigningKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;

/** Marks by the key of one machine's KMS, through the SDK. */
class PlateMarksTest {
    private static final List<SigningKey> DECLARED =
            List.of(new SigningKey("marks", "HMAC_256"), new SigningKey("others", "HMAC_256"));

    @TempDir
    private Path folder;

    private static KmsClient client(KeyService keys) {
        return KmsClient.builder()
                .endpointOverride(keys.address())
                .region(Region.US_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                .build();
    }

    @Test
    @Clause("CA-SB34-5")
    void are_the_same_for_the_same_plate_in_every_process_and_others_under_another_key() throws IOException {
        String before;
        try (KeyService keys = new KeyService(folder, DECLARED);
                KmsClient kms = client(keys)) {
            before = new KmsPlateMarks(kms, "marks").of("7ABC123");
            assertThat(new KmsPlateMarks(kms, "marks").of("7ABC123")).isEqualTo(before);
            assertThat(new KmsPlateMarks(kms, "marks").of("7ABC124")).isNotEqualTo(before);
            assertThat(new KmsPlateMarks(kms, "others").of("7ABC123")).isNotEqualTo(before);
        }
        try (KeyService keys = new KeyService(folder, DECLARED);
                KmsClient kms = client(keys)) {
            assertThat(new KmsPlateMarks(kms, "marks").of("7ABC123")).isEqualTo(before);
        }
    }

    @Test
    void are_not_made_up_when_there_is_no_key() throws IOException {
        try (KeyService keys = new KeyService(folder, DECLARED);
                KmsClient kms = client(keys)) {
            assertThatThrownBy(() -> new KmsPlateMarks(kms, "no such key").of("7ABC123"))
                    .isInstanceOf(Fault.Unavailable.class);
        }
    }
}
