package casement.domain.sharing;

import java.util.List;
import java.util.Optional;

/**
 * What went out, and to whom: discrete pieces, never a feed or a search.
 *
 * @param confirmed of ALPR data: whether the one read or hit is right
 * @param clips of recordings
 * @param redaction what was blacked out because it could seriously harm a person, or why nothing was (SJ-ALPR-19)
 */
public record Disclosure(Optional<Boolean> confirmed, List<Clip> clips, String recipient, Optional<String> redaction) {
    public Disclosure {
        clips = List.copyOf(clips);
    }
}
