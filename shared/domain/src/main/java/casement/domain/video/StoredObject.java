package casement.domain.video;

/** An object in the recordings store. */
public record StoredObject(String key, long bytes, Sha256 digest) {}
