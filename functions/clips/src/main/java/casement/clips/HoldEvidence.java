package casement.clips;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.audit.Hand;
import casement.domain.camera.Cameras;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceItems;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Places a legal hold on an item: one person's word is enough to keep, and no term and nobody destroys it until two have lifted it. */
public final class HoldEvidence {
    private final AboutItem about;
    private final EvidenceItems items;
    private final DecidedCustody custody;
    private final Clock clock;

    /**
     * As sent.
     *
     * @param reviewAt when somebody is to say whether it is still needed
     */
    public record Form(
            @Member(needed = true) Optional<String> why,
            @Member(needed = true) Optional<Instant> reviewAt) {}

    public HoldEvidence(Asking asking, Cameras cameras, EvidenceItems items, CustodyChain custody, Clock clock) {
        this.about = new AboutItem(asking, cameras, items);
        this.items = items;
        this.custody = new DecidedCustody(custody);
        this.clock = clock;
    }

    public ChangedItem hold(Principal principal, EvidenceId id, Form form) {
        Checks checks = new Checks();
        Optional<String> why = WhyText.read(checks, form.why());
        Instant now = clock.instant();
        Optional<Instant> reviewAt = ReviewDate.read(checks, form.reviewAt(), now);
        checks.finish();
        Optional<EvidenceItem> there = about.find(id);
        Asked asked = about.ask(
                new AboutItem.Wanted(
                        "HoldEvidence",
                        principal,
                        Action.HOLD_EVIDENCE,
                        Optional.empty(),
                        Optional.empty(),
                        Map.of("item", id.value())),
                there);
        EvidenceItem held = asked.change(
                receipt -> {
                    Hand hand = new Hand(principal.who(), now, receipt.id());
                    EvidenceItem item = there.orElseThrow(AboutItem::missing);
                    EvidenceItem next = item.held(why.orElseThrow(), reviewAt.orElseThrow(), hand);
                    items.replace(next);
                    custody.catchUp(receipt, next);
                    return next;
                },
                next -> next.id().value() + "/holds/" + next.life().holds().size());
        return new ChangedItem(ShownItem.of(held), asked.id());
    }
}
