package casement.oversight;

import casement.domain.audit.AuditId;
import casement.domain.policy.PackChange;
import casement.domain.policy.PackDifference;
import casement.domain.policy.PackName;
import casement.domain.policy.PackText;
import casement.domain.video.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change of a pack, as shown.
 *
 * @param digest of the text
 * @param differences from what is in force; once decided: from what was in force then
 */
public record ChangedPack(
        PackName pack,
        int version,
        LocalDate effective,
        String title,
        Sha256 digest,
        PackChange.State state,
        String why,
        PackChange.Signature proposed,
        Optional<PackChange.Signature> decided,
        List<PackDifference> differences,
        Optional<String> text,
        AuditId auditId) {

    static ChangedPack of(PackChange change, List<PackDifference> differences, AuditId auditId) {
        PackText text = change.text();
        return new ChangedPack(
                text.pack(),
                text.version(),
                text.effective(),
                text.title(),
                text.digest(),
                change.state(),
                change.why(),
                change.proposed(),
                change.decided(),
                differences,
                Optional.empty(),
                auditId);
    }

    ChangedPack withText(String yaml) {
        return new ChangedPack(
                pack,
                version,
                effective,
                title,
                digest,
                state,
                why,
                proposed,
                decided,
                differences,
                Optional.of(yaml),
                auditId);
    }

    /** As the audit log names it. */
    String id() {
        return pack + "/" + version;
    }

    Map<String, String> elements() {
        return Map.of("version", Integer.toString(version), "digest", digest.hex());
    }
}
