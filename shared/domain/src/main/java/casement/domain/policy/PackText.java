package casement.domain.policy;

import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * One version of a pack, as its authors wrote it.
 *
 * @param effective the first day on which it may rule
 * @param yaml the whole text
 */
public record PackText(PackName pack, int version, LocalDate effective, String title, String yaml) {
    public Sha256 digest() {
        return digest(yaml);
    }

    public static Sha256 digest(String yaml) {
        return Sha256.of(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
