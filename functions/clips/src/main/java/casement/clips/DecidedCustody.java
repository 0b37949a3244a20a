package casement.clips;

import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Hand;
import casement.domain.evidence.CustodyEvent;
import casement.domain.evidence.EvidenceChange;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.LegalHold;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Brings into an item's custody what was decided about it; what is there already is not added again. */
final class DecidedCustody {
    private final CustodyChain custody;

    DecidedCustody(CustodyChain custody) {
        this.custody = custody;
    }

    private record Entry(CustodyEvent.Kind kind, Hand hand, String numbered, int number, Map<String, String> detail) {
        private boolean isIn(CustodyEvent event) {
            return event.kind() == kind
                    && Integer.toString(number).equals(event.detail().get(numbered));
        }
    }

    void catchUp(AuditReceipt receipt, EvidenceItem item) {
        EvidenceId id = item.id();
        entries(item).forEach(entry -> {
            TreeMap<String, String> detail = new TreeMap<>(entry.detail());
            detail.put(entry.numbered(), Integer.toString(entry.number()));
            custody.addOnce(receipt, id, entry.kind(), entry.hand(), detail, entry::isIn);
        });
    }

    /** When the last of it was decided. */
    static Optional<Instant> last(EvidenceItem item) {
        return entries(item).map(entry -> entry.hand().at()).max(Comparator.naturalOrder());
    }

    private static Stream<Entry> entries(EvidenceItem item) {
        List<LegalHold> holds = item.life().holds();
        Stream<Entry> held = holds.stream().map(DecidedCustody::of);
        Stream<Entry> changed = item.life().changes().stream()
                .flatMap(change -> change.decision().filter(made -> change.isApproved()).stream()
                        .map(made -> of(change, made)));
        return Stream.concat(held, changed)
                .sorted(Comparator.comparing(entry -> entry.hand().at()));
    }

    private static Entry of(LegalHold hold) {
        return new Entry(
                CustodyEvent.Kind.HELD,
                hold.placed(),
                "hold",
                hold.number(),
                Map.of("why", hold.why(), "reviewAt", hold.reviewAt().toString()));
    }

    private static Entry of(EvidenceChange change, EvidenceChange.Decision made) {
        TreeMap<String, String> detail = new TreeMap<>(Map.of(
                "why", change.why(),
                "proposedBy", change.proposed().who().name()));
        CustodyEvent.Kind kind = switch (change.wanted()) {
            case EvidenceChange.ChangeClass to -> {
                detail.put("from", to.from().name());
                detail.put("to", to.to().name());
                yield CustodyEvent.Kind.CLASS_CHANGED;
            }
            case EvidenceChange.CloseCase close -> {
                detail.put("closedAt", close.closedAt().toString());
                yield CustodyEvent.Kind.CASE_CLOSED;
            }
            case EvidenceChange.ReopenCase reopen -> CustodyEvent.Kind.CASE_REOPENED;
            case EvidenceChange.KeepUntil keep -> {
                detail.put("reviewAt", keep.reviewAt().toString());
                yield CustodyEvent.Kind.KEPT_LONGER;
            }
            case EvidenceChange.LiftHold lift -> {
                detail.put("hold", Integer.toString(lift.hold()));
                yield CustodyEvent.Kind.HOLD_LIFTED;
            }
            case EvidenceChange.Destroy destroy -> CustodyEvent.Kind.DESTRUCTION_DECIDED;
        };
        return new Entry(kind, made.hand(), "change", change.number(), detail);
    }
}
