package casement.clips;

import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Hand;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.evidence.CustodyEvent;
import casement.domain.evidence.Destruction;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceItems;
import casement.domain.evidence.EvidenceVault;
import casement.domain.retention.Inventory;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Destroys an item: from its beginning on nobody gets at it, and it ends with a receipt in the audit log. Each step is safe to
 * repeat; register and custody keep that there was an item, and what became of it.
 */
final class DestroyEvidence {
    private static final Who WHO = Who.function("SweepEvidence");

    private final AuditLog log;
    private final EvidenceItems items;
    private final EvidenceVault vault;
    private final CustodyChain custody;
    private final Clock clock;

    DestroyEvidence(AuditLog log, EvidenceItems items, EvidenceVault vault, CustodyChain custody, Clock clock) {
        this.log = log;
        this.items = items;
        this.vault = vault;
        this.custody = custody;
        this.clock = clock;
    }

    /**
     * Begins, or goes on where it was interrupted.
     *
     * @param clause that asks for it; empty: two people decided it
     * @return what is left, which is what the register says of it
     * @throws Fault.Conflict when somebody placed a hold meanwhile
     */
    EvidenceItem destroy(EvidenceItem item, Optional<String> clause) {
        Act act = Act.asked(WHO, "DestroyEvidence").with("item", item.id().value());
        AuditReceipt receipt = log.record(act);
        EvidenceItem begun = item.life().destruction().isPresent() ? item : begun(receipt, item, clause);
        Destruction destruction = begun.life().destruction().orElseThrow();
        Map<String, String> what = what(begun, destruction);
        custody.addOnce(
                receipt,
                begun.id(),
                CustodyEvent.Kind.DESTROYED,
                new Hand(WHO, destruction.begunAt(), receipt.id()),
                what,
                event -> event.kind() == CustodyEvent.Kind.DESTROYED);
        vault.destroy(receipt, begun);
        Inventory after = vault.inventory(receipt, begun.id());
        if (after.files() > 0) {
            throw new Fault.Unavailable(
                    "something of a destroyed item is left",
                    new IllegalStateException(begun.id().value()));
        }
        log.record(act.inReplyTo(receipt.id())
                .outcome(Outcome.CHANGED)
                .with(what)
                .with("sha256After", after.digest().hex()));
        EvidenceItem gone = begun.destroyed(clock.instant());
        items.replace(gone);
        return gone;
    }

    private EvidenceItem begun(AuditReceipt receipt, EvidenceItem item, Optional<String> clause) {
        Inventory before = vault.inventory(receipt, item.id());
        EvidenceItem begun = item.destroying(new Destruction(clock.instant(), clause, before, Optional.empty()));
        items.replace(begun);
        return begun;
    }

    /** Its receipt. */
    private static Map<String, String> what(EvidenceItem item, Destruction destruction) {
        return new TreeMap<>(Map.of(
                "retentionClass", item.life().evidenceClass().name(),
                "from", item.span().from().toString(),
                "until", item.span().until().toString(),
                "by", destruction.clause().orElse("the decision of two people"),
                "files", Integer.toString(destruction.before().files()),
                "bytes", Long.toString(destruction.before().bytes()),
                "sha256Before", destruction.before().digest().hex()));
    }
}
