package casement.clips;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.audit.Hand;
import casement.domain.camera.Cameras;
import casement.domain.evidence.EvidenceChange;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceItems;
import casement.domain.evidence.EvidenceRules;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Decides on what somebody else proposed about an item, or takes one's own proposal back. */
public final class DecideEvidenceChange {
    private final AboutItem about;
    private final EvidenceItems items;
    private final ChangeChecks changes;
    private final DecidedCustody custody;
    private final Clock clock;

    /** As sent. */
    public record Form(
            @Member(needed = true) Optional<EvidenceChange.Verdict> decision,
            @Member(needed = true) Optional<String> why) {}

    public DecideEvidenceChange(
            Asking asking,
            Cameras cameras,
            EvidenceItems items,
            CustodyChain custody,
            EvidenceRules rules,
            Clock clock) {
        this.about = new AboutItem(asking, cameras, items);
        this.items = items;
        this.changes = new ChangeChecks(about, rules);
        this.custody = new DecidedCustody(custody);
        this.clock = clock;
    }

    public ChangedItem decide(Principal principal, EvidenceId id, int number, Form form) {
        Checks checks = new Checks();
        Optional<EvidenceChange.Verdict> given = checks.need("decision", form.decision(), verdict -> verdict);
        Optional<String> why = WhyText.read(checks, form.why());
        checks.finish();
        EvidenceChange.Verdict verdict = given.orElseThrow();
        boolean isTakenBack = verdict == EvidenceChange.Verdict.WITHDRAW;
        Optional<EvidenceItem> there = about.find(id);
        Asked asked = about.ask(
                new AboutItem.Wanted(
                        "DecideEvidenceChange",
                        principal,
                        isTakenBack ? Action.HOLD_EVIDENCE : Action.APPROVE_CLIP,
                        Optional.empty(),
                        Optional.empty(),
                        Map.of("item", id.value(), "change", Integer.toString(number), "decision", verdict.name())),
                there);
        EvidenceItem decided = asked.change(
                receipt -> {
                    Hand hand = new Hand(principal.who(), clock.instant(), receipt.id());
                    EvidenceItem item = there.orElseThrow(AboutItem::missing);
                    if (verdict == EvidenceChange.Verdict.APPROVE) {
                        changes.require(item, item.life().change(number).wanted(), hand.at());
                    }
                    EvidenceChange.Decision decision = new EvidenceChange.Decision(verdict, hand, why.orElseThrow());
                    EvidenceItem next = item.decided(number, decision);
                    items.replace(next);
                    custody.catchUp(receipt, next);
                    return next;
                },
                next -> next.id().value() + "/changes/" + number);
        return new ChangedItem(ShownItem.of(decided), asked.id());
    }
}
