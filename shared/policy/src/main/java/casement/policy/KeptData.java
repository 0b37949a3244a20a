package casement.policy;

import casement.domain.camera.CameraClass;
import casement.domain.retention.RetentionClass;
import casement.policy.Pack.Keeping;
import java.util.Arrays;
import java.util.Optional;

/** A kind of data by the names that packs and template have for it. */
enum KeptData {
    CCTV_RECORDING(RetentionClass.CCTV_RECORDING, "recording", CameraClass.CCTV, "CctvRecordingDays"),
    ALPR_RECORDING(RetentionClass.ALPR_RECORDING, "recording", CameraClass.ALPR, "AlprRecordingDays"),
    RECORDED_ONLY_RECORDING(
            RetentionClass.RECORDED_ONLY_RECORDING,
            "recording",
            CameraClass.RECORDED_ONLY,
            "RecordedOnlyRecordingDays"),
    PLATE_READ(RetentionClass.PLATE_READ, "read", CameraClass.ALPR, "AlprReadDays"),
    CCTV_SIGHTING(RetentionClass.SIGHTING, "sighting", CameraClass.CCTV, "SightingDays"),
    ALPR_SIGHTING(RetentionClass.SIGHTING, "sighting", CameraClass.ALPR, "SightingDays");

    private final RetentionClass retentionClass;
    private final String data;
    private final CameraClass cameraClass;
    private final String parameter;

    KeptData(RetentionClass retentionClass, String data, CameraClass cameraClass, String parameter) {
        this.retentionClass = retentionClass;
        this.data = data;
        this.cameraClass = cameraClass;
        this.parameter = parameter;
    }

    /** Empty for data that this software does not keep, or keeps without a term. */
    static Optional<KeptData> of(Keeping keeping) {
        return Arrays.stream(values())
                .filter(kept -> kept.data.equals(keeping.data())
                        && keeping.cameraClass().equals(Optional.of(kept.cameraClass)))
                .findFirst();
    }

    RetentionClass retentionClass() {
        return retentionClass;
    }

    /** Of the template. */
    String parameter() {
        return parameter;
    }
}
