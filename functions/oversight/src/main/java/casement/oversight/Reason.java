package casement.oversight;

import casement.domain.access.Purpose;
import casement.domain.access.Wording;
import casement.domain.video.Sha256;
import java.util.Optional;

/**
 * Why somebody asked, so that the same can be told from another.
 *
 * @param narrative digest of the words, whatever their case, spaces and punctuation
 */
record Reason(String code, Optional<String> number, Optional<Sha256> narrative) {
    static Reason of(Purpose purpose) {
        return new Reason(
                purpose.code(),
                purpose.number(),
                purpose.narrative().map(words -> Wording.of(words).digest()));
    }
}
