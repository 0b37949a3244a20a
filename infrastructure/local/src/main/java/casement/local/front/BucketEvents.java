package casement.local.front;

/** Told of every object that came or went through the gate. */
@FunctionalInterface
public interface BucketEvents {
    /** @param event such as {@code ObjectCreated:Put} */
    void happened(String event, String bucket, String key, long bytes, String etag);
}
