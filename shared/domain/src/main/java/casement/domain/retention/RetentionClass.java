package casement.domain.retention;

/** A kind of data that lives and ends together. */
public enum RetentionClass {
    CCTV_RECORDING,
    ALPR_RECORDING,
    RECORDED_ONLY_RECORDING
}
