package casement.domain.camera;

import casement.domain.retention.RetentionClass;

/** What kind of source a camera is; decides who may watch it and whether plates may be read on it. */
public enum CameraClass {
    /** Street and public-place video; never reads plates. */
    CCTV,
    /** Reads plates. */
    ALPR,
    /** Recorded, with no live view for anybody (the inside of classrooms). */
    RECORDED_ONLY;

    /** How its recordings live and end. */
    public RetentionClass retentionClass() {
        return switch (this) {
            case CCTV -> RetentionClass.CCTV_RECORDING;
            case ALPR -> RetentionClass.ALPR_RECORDING;
            case RECORDED_ONLY -> RetentionClass.RECORDED_ONLY_RECORDING;
        };
    }
}
