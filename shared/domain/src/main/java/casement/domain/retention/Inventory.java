package casement.domain.retention;

import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * What lies somewhere at a moment.
 *
 * @param files objects, and versions of them where there are versions
 * @param digest of their list: names and lengths, and what tells one content or version from another
 */
public record Inventory(int files, long bytes, Sha256 digest) {
    /** Of nothing, and of what lies nowhere. */
    public static final Inventory NOTHING = new Inventory(0, 0, Sha256.of("".getBytes(StandardCharsets.UTF_8)));
}
