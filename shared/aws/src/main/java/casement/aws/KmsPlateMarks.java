package casement.aws;

import casement.domain.log.KeyedPlateMarks;
import casement.domain.log.PlateMarks;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.MacAlgorithmSpec;

/**
 * Marks under a key that comes from an HMAC key in AWS KMS: its code of a text that stays the same. It is asked for once in the life of a
 * process, is written nowhere, and is the same each time.
 */
public final class KmsPlateMarks implements PlateMarks {
    private static final String LABEL = "casement plate marks v1";

    private final KmsClient kms;
    private final String keyId;
    private Optional<PlateMarks> marks = Optional.empty();

    public KmsPlateMarks(KmsClient kms, String keyId) {
        this.kms = kms;
        this.keyId = keyId;
    }

    @Override
    public String of(String plate) {
        return marks().of(plate);
    }

    private synchronized PlateMarks marks() {
        if (marks.isEmpty()) {
            marks = Optional.of(new KeyedPlateMarks(key()));
        }
        return marks.get();
    }

    private byte[] key() {
        return AwsFaults.guard(
                "the key of plate marks",
                () -> kms.generateMac(mac -> mac.keyId(keyId)
                                .macAlgorithm(MacAlgorithmSpec.HMAC_SHA_256)
                                .message(SdkBytes.fromString(LABEL, StandardCharsets.US_ASCII)))
                        .mac()
                        .asByteArray());
    }
}
