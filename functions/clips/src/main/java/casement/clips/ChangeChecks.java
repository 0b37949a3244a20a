package casement.clips;

import casement.domain.Fault;
import casement.domain.evidence.EvidenceChange;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceRules;
import java.time.Instant;

/** What the packs let become of an item, asked when it is proposed and again when it is decided. */
final class ChangeChecks {
    private final AboutItem about;
    private final Deadlines deadlines;

    ChangeChecks(AboutItem about, EvidenceRules rules) {
        this.about = about;
        this.deadlines = new Deadlines(rules);
    }

    /** @throws Fault.Refused, Fault.BadInput or Fault.Conflict, with what stands against it */
    void require(EvidenceItem item, EvidenceChange.Wanted wanted, Instant now) {
        switch (wanted) {
            case EvidenceChange.ChangeClass change ->
                deadlines.requireClass("retentionClass", change.to(), about.known(item.cameras()));
            case EvidenceChange.CloseCase close -> {
                if (close.closedAt().isBefore(item.span().until())) {
                    throw new Fault.BadInput("closedAt", "is before the end of what was recorded");
                }
            }
            case EvidenceChange.Destroy destroy -> deadlines.requireNotTooEarly(item, now);
            case EvidenceChange.ReopenCase reopen -> {}
            case EvidenceChange.KeepUntil keep -> {}
            case EvidenceChange.LiftHold lift -> {}
        }
    }
}
