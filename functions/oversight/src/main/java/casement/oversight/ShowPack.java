package casement.oversight;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.policy.GoverningPacks;
import casement.domain.policy.PackChange;
import casement.domain.policy.PackChanges;
import casement.domain.policy.PackInForce;
import casement.domain.policy.PackName;
import casement.domain.policy.PackText;
import casement.domain.video.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what a pack says today, and how it came to say so. */
public final class ShowPack {
    private static final int MOST_CHANGES = 50;

    private final Asking asking;
    private final GoverningPacks packs;
    private final PackChanges changes;

    /** A change of the pack, in short. */
    public record Change(
            int version,
            LocalDate effective,
            Sha256 digest,
            PackChange.State state,
            String why,
            PackChange.Signature proposed,
            Optional<PackChange.Signature> decided) {}

    /**
     * A pack as shown.
     *
     * @param clauses what the document asks, in plain words, by id
     * @param changes the newest ones, newest first
     */
    public record Shown(
            PackName pack,
            String title,
            int version,
            LocalDate effective,
            Sha256 digest,
            boolean asShipped,
            int shippedVersion,
            Map<String, String> clauses,
            String text,
            List<Change> changes,
            AuditId auditId) {}

    public ShowPack(Asking asking, GoverningPacks packs, PackChanges changes) {
        this.asking = asking;
        this.packs = packs;
        this.changes = changes;
    }

    public Shown show(Principal principal, PackName pack) {
        Asked asked = asking.ask("ShowPack", Question.of(principal, Action.SHOW_POLICY), Map.of("pack", pack.value()));
        return asked.answer(receipt -> shown(pack, asked.id()), shown -> List.of(shown.pack() + "/" + shown.version()));
    }

    private Shown shown(PackName pack, AuditId auditId) {
        PackInForce inForce = PackRegister.inForce(packs, pack, changes.rulebook());
        PackText text = inForce.text();
        return new Shown(
                pack,
                text.title(),
                text.version(),
                text.effective(),
                text.digest(),
                inForce.asShipped(),
                inForce.shippedVersion(),
                inForce.clauses(),
                text.yaml(),
                changes.newest(pack, MOST_CHANGES).stream()
                        .map(ShowPack::change)
                        .toList(),
                auditId);
    }

    private static Change change(PackChange change) {
        return new Change(
                change.text().version(),
                change.text().effective(),
                change.text().digest(),
                change.state(),
                change.why(),
                change.proposed(),
                change.decided());
    }
}
