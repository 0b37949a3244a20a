package casement.clips;

import casement.domain.OnePage;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceItems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists the items of evidence, newest first; what is in them is not shown. */
public final class ListEvidence {
    private static final int USUAL = 50;

    private final Asking asking;
    private final EvidenceItems items;

    /** @param next the id after which the next page begins; empty: this is the last */
    public record Shown(List<ShownItem> items, AuditId auditId, Optional<EvidenceId> next) {}

    public ListEvidence(Asking asking, EvidenceItems items) {
        this.asking = asking;
        this.items = items;
    }

    public Shown list(Principal principal, Optional<EvidenceId> after, Optional<Integer> limit) {
        int most = limit.orElse(USUAL);
        Asked asked = asking.ask(
                "ListEvidence", Question.of(principal, Action.SHOW_CLIPS), Map.of("limit", Integer.toString(most)));
        OnePage<EvidenceItem> page = asked.answer(
                receipt -> OnePage.of(items.newest(receipt, after, most + 1), most),
                shown -> shown.items().stream().map(item -> item.id().value()).toList());
        return new Shown(
                page.items().stream().map(ShownItem::of).toList(),
                asked.id(),
                page.goesOnAfter().map(EvidenceItem::id));
    }
}
