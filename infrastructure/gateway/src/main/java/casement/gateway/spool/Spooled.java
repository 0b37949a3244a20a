package casement.gateway.spool;

/**
 * A parcel on disk.
 *
 * @param sequence rising in the order in which parcels were put in, over restarts too
 * @param bytes of the cluster
 * @param onDisk bytes of the file
 */
public record Spooled(long sequence, long timecodeMillis, long durationMillis, String sha256, long bytes, long onDisk) {
    long endMillis() {
        return timecodeMillis + durationMillis;
    }
}
