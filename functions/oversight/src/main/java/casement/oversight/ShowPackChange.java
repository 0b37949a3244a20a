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
import casement.domain.policy.PackDifference;
import casement.domain.policy.PackInForce;
import casement.domain.policy.PackName;
import java.util.List;
import java.util.Map;

/** Shows a change of a pack: the text, what it changes, who proposed it, what became of it. */
public final class ShowPackChange {
    private final Asking asking;
    private final GoverningPacks packs;
    private final PackChanges changes;

    /** @param tag its state, for who decides on it */
    record Shown(ChangedPack change, String tag) {}

    public ShowPackChange(Asking asking, GoverningPacks packs, PackChanges changes) {
        this.asking = asking;
        this.packs = packs;
        this.changes = changes;
    }

    Shown show(Principal principal, PackName pack, int version) {
        Asked asked = asking.ask(
                "ShowPackChange",
                Question.of(principal, Action.SHOW_POLICY),
                Map.of("pack", pack.value(), "version", Integer.toString(version)));
        return asked.answer(
                receipt -> shown(pack, version, asked.id()),
                shown -> List.of(shown.change().id()));
    }

    private Shown shown(PackName pack, int version, AuditId auditId) {
        PackChange change = PackRegister.change(changes, pack, version);
        PackInForce now = PackRegister.inForce(packs, pack, changes.rulebook());
        String yaml = change.text().yaml();
        List<PackDifference> differences =
                change.isPending() ? packs.differences(now.text().yaml(), yaml) : change.differences();
        return new Shown(ChangedPack.of(change, differences, auditId).withText(yaml), PackTag.of(change, now));
    }
}
