package casement.gateway.spool;

/**
 * One fragment as it is sent.
 *
 * @param header EBML head, Info and Tracks, which precede the first cluster of a connection
 * @param cluster the fragment itself
 * @param tags what follows it
 */
public record Parcel(long timecodeMillis, long durationMillis, byte[] header, byte[] cluster, byte[] tags) {
    public long bytes() {
        return (long) header.length + cluster.length + tags.length;
    }
}
