package casement.clips;

import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.evidence.Destruction;
import casement.domain.evidence.EvidenceCopy;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceItems;
import casement.domain.evidence.EvidenceRules;
import casement.domain.evidence.EvidenceVault;
import casement.domain.evidence.LegalHold;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares every item with what the packs say of it: destroys what is due or was decided, never what is held, and says what is
 * overdue and what somebody should look at again.
 */
public final class SweepEvidence {
    private static final int PAGE = 100;
    /** A copy that was being made meanwhile can come so late. */
    private static final Duration LOOKED_AT_AFTER = EvidenceCopy.FETCHED_WITHIN.plusDays(3);

    private static final Duration DECIDED_LATELY = Duration.ofDays(2);

    private final AuditLog log;
    private final EvidenceItems items;
    private final EvidenceVault vault;
    private final Deadlines deadlines;
    private final DecidedCustody decided;
    private final DestroyEvidence destroying;
    private final Clock clock;

    /**
     * What a sweep found.
     *
     * @param destroyed by it
     * @param overdue of which something is left after their limit
     * @param reviews that are due: of items that are kept, or held, until somebody looks again
     * @param failed that could not be dealt with
     */
    public record Found(
            int items,
            List<EvidenceId> destroyed,
            List<EvidenceId> overdue,
            List<EvidenceId> reviews,
            List<Fault> failed) {
        public Found {
            destroyed = List.copyOf(destroyed);
            overdue = List.copyOf(overdue);
            reviews = List.copyOf(reviews);
            failed = List.copyOf(failed);
        }
    }

    public SweepEvidence(
            AuditLog log,
            EvidenceItems items,
            EvidenceVault vault,
            CustodyChain custody,
            EvidenceRules rules,
            Clock clock) {
        this.log = log;
        this.items = items;
        this.vault = vault;
        this.deadlines = new Deadlines(rules);
        this.decided = new DecidedCustody(custody);
        this.destroying = new DestroyEvidence(log, items, vault, custody, clock);
        this.clock = clock;
    }

    public Found sweep() {
        AuditReceipt receipt = log.record(Act.asked(Who.function("SweepEvidence"), "SweepEvidence"));
        List<EvidenceId> destroyed = new ArrayList<>();
        List<EvidenceId> overdue = new ArrayList<>();
        List<EvidenceId> reviews = new ArrayList<>();
        List<Fault> failed = new ArrayList<>();
        int looked = 0;
        Optional<EvidenceId> after = Optional.empty();
        for (List<EvidenceItem> page = items.newest(receipt, after, PAGE);
                !page.isEmpty();
                page = items.newest(receipt, after, PAGE)) {
            looked += page.size();
            after = Optional.of(page.getLast().id());
            for (EvidenceItem listed : page) {
                EvidenceItem item = listed;
                try {
                    item = dealtWith(receipt, listed);
                } catch (Fault fault) {
                    failed.add(fault);
                }
                if (item.life().isDestroyed() && !listed.life().isDestroyed()) {
                    destroyed.add(item.id());
                }
                if (isOverdue(item)) {
                    overdue.add(item.id());
                }
                if (isToBeReviewed(item)) {
                    reviews.add(item.id());
                }
            }
        }
        return new Found(looked, destroyed, overdue, reviews, failed);
    }

    /** @return the item as it is afterwards */
    private EvidenceItem dealtWith(AuditReceipt receipt, EvidenceItem listed) {
        if (!listed.isSealed() || isLongGone(listed)) {
            return listed;
        }
        if (listed.life().isDestroyed()) {
            clearLateComers(receipt, listed);
            return listed;
        }
        if (DecidedCustody.last(listed)
                .filter(at -> at.plus(DECIDED_LATELY).isAfter(clock.instant()))
                .isPresent()) {
            decided.catchUp(receipt, listed);
        }
        return isToGo(listed) ? destroyed(listed.id()) : listed;
    }

    /** What is listed may be a little old: what decides is what the register says now. */
    private EvidenceItem destroyed(EvidenceId id) {
        EvidenceItem item = items.find(id).orElseThrow(AboutItem::missing);
        if (!isToGo(item)) {
            return item;
        }
        boolean isDecided = item.life().isToBeDestroyed();
        return destroying.destroy(item, isDecided ? Optional.empty() : dueNow(item));
    }

    private boolean isToGo(EvidenceItem item) {
        boolean isBegun = item.life().destruction().isPresent() && !item.life().isDestroyed();
        boolean isWanted = item.life().isToBeDestroyed() || dueNow(item).isPresent();
        boolean mayGo = !item.life().isHeld() && !item.life().isDestroyed();
        return isBegun || (isWanted && mayGo);
    }

    /** The clause by which it is over. */
    private Optional<String> dueNow(EvidenceItem item) {
        return deadlines
                .due(item)
                .filter(due -> !clock.instant().isBefore(due.at()))
                .map(Deadlines.Due::clause);
    }

    private void clearLateComers(AuditReceipt receipt, EvidenceItem item) {
        if (vault.inventory(receipt, item.id()).files() > 0) {
            vault.destroy(receipt, item);
        }
    }

    private boolean isLongGone(EvidenceItem item) {
        return item.life()
                .destruction()
                .flatMap(Destruction::done)
                .filter(at -> at.plus(LOOKED_AT_AFTER).isBefore(clock.instant()))
                .isPresent();
    }

    private boolean isOverdue(EvidenceItem item) {
        return !item.life().isDestroyed()
                && !item.life().isHeld()
                && deadlines
                        .limit(item)
                        .filter(limit -> clock.instant().isAfter(limit))
                        .isPresent();
    }

    private boolean isToBeReviewed(EvidenceItem item) {
        Instant now = clock.instant();
        boolean isHoldDue =
                item.life().holds().stream().filter(LegalHold::stands).anyMatch(hold -> now.isAfter(hold.reviewAt()));
        boolean isWithoutTerm = deadlines.due(item).isEmpty();
        return !item.life().isDestroyed()
                && (isHoldDue || (isWithoutTerm && now.isAfter(item.life().reviewAt())));
    }
}
