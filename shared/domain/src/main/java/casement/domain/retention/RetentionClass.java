package casement.domain.retention;

/** A kind of data that lives and ends together. */
public enum RetentionClass {
    CCTV_RECORDING(1),
    ALPR_RECORDING(1),
    RECORDED_ONLY_RECORDING(1),
    /** Plate reads with their pictures. */
    PLATE_READ(3),
    /** Vehicles and other objects seen, without pictures of their own. */
    SIGHTING(1);

    /** S3 removes bytes at the next midnight UTC after they are no longer shown, and may take a day for it. */
    private static final int DAYS_UNTIL_GONE = 2;

    private final int mostDaysLate;

    RetentionClass(int mostDaysLate) {
        this.mostDaysLate = mostDaysLate;
    }

    /** So long after it happened it may still be stored: a gateway's spool holds video for a day. */
    public int mostDaysLate() {
        return mostDaysLate;
    }

    /** So long after it is no longer shown something may still lie somewhere; S3 counts from when an object is written, and a read may come days late. */
    public int daysUntilGone() {
        return this == PLATE_READ ? DAYS_UNTIL_GONE + mostDaysLate : DAYS_UNTIL_GONE;
    }
}
