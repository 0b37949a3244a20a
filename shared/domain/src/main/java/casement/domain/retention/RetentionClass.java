package casement.domain.retention;

/** A kind of data that lives and ends together. */
public enum RetentionClass {
    CCTV_RECORDING,
    ALPR_RECORDING,
    RECORDED_ONLY_RECORDING,
    /** Plate reads with their pictures. */
    PLATE_READ,
    /** Vehicles and other objects seen, without pictures of their own. */
    SIGHTING
}
