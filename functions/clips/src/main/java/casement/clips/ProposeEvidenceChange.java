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
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Proposes what is to become of an item; nothing does until another person has decided. */
public final class ProposeEvidenceChange {
    private final AboutItem about;
    private final EvidenceItems items;
    private final ChangeChecks checks;
    private final Clock clock;

    public ProposeEvidenceChange(
            Asking asking, Cameras cameras, EvidenceItems items, EvidenceRules rules, Clock clock) {
        this.about = new AboutItem(asking, cameras, items);
        this.items = items;
        this.checks = new ChangeChecks(about, rules);
        this.clock = clock;
    }

    public ChangedItem propose(Principal principal, EvidenceId id, EvidenceChangeForm form) {
        Checks problems = new Checks();
        Optional<String> why = WhyText.read(problems, form.why());
        Optional<EvidenceChangeForm.Read> read = form.read(problems, clock.instant());
        problems.finish();
        Optional<EvidenceItem> there = about.find(id);
        Asked asked = about.ask(
                new AboutItem.Wanted(
                        "ProposeEvidenceChange",
                        principal,
                        Action.HOLD_EVIDENCE,
                        Optional.empty(),
                        Optional.empty(),
                        Map.of("item", id.value(), "change", form.kindName())),
                there);
        EvidenceItem proposed = asked.change(
                receipt -> {
                    Hand hand = new Hand(principal.who(), clock.instant(), receipt.id());
                    EvidenceItem item = there.orElseThrow(AboutItem::missing);
                    EvidenceChange.Wanted wanted = read.orElseThrow().of(item);
                    checks.require(item, wanted, hand.at());
                    EvidenceItem next = item.proposed(wanted, why.orElseThrow(), hand);
                    items.replace(next);
                    return next;
                },
                next -> next.id().value() + "/changes/" + next.life().changes().size());
        return new ChangedItem(ShownItem.of(proposed), asked.id());
    }
}
