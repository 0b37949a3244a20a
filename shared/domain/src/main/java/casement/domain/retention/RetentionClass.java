package casement.domain.retention;

import casement.domain.plate.PlateRead;

/** A kind of data that lives and ends together. */
public enum RetentionClass {
    CCTV_RECORDING,
    ALPR_RECORDING,
    RECORDED_ONLY_RECORDING,
    /** Plate reads with their pictures. */
    PLATE_READ,
    /** Vehicles and other objects seen, without pictures of their own. */
    SIGHTING;

    /** S3 removes bytes at the next midnight UTC after they are no longer shown, and may take a day for it. */
    private static final int DAYS_UNTIL_GONE = 2;

    /** So long after it is no longer shown something may still lie somewhere; S3 counts from when an object is written, and a read may come late. */
    public int daysUntilGone() {
        return this == PLATE_READ ? DAYS_UNTIL_GONE + PlateRead.MOST_DAYS_LATE : DAYS_UNTIL_GONE;
    }
}
