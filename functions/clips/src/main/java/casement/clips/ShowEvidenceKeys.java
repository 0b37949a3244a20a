package casement.clips;

import casement.domain.evidence.EvidenceSigner;
import java.util.List;

/** Shows anybody the keys with which copies of evidence are checked; they are public, so nothing is asked or recorded. */
public final class ShowEvidenceKeys {
    private final EvidenceSigner signer;
    private volatile List<SigningKey> known = List.of();

    /** What is shown, the newest first. */
    public record Shown(List<SigningKey> keys) {}

    public ShowEvidenceKeys(EvidenceSigner signer) {
        this.signer = signer;
    }

    /** Asked of the signer once, so that nobody can wear it out by calling. */
    public Shown show() {
        if (known.isEmpty()) {
            known = SigningKey.of(signer.publicKeys());
        }
        return new Shown(known);
    }
}
