package casement.gateway.spool;

/**
 * A fragment that Kinesis Video has stored.
 *
 * @param timecodeMillis its producer time stamp
 * @param fragmentNumber as Kinesis Video gave it
 * @param bytes of the cluster
 * @param sha256 of the cluster
 */
public record Persisted(long timecodeMillis, String fragmentNumber, long durationMillis, long bytes, String sha256) {
    long endMillis() {
        return timecodeMillis + durationMillis;
    }
}
