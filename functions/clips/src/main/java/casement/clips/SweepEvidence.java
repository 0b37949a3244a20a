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
            int items, List<EvidenceId> destroyed, List<EvidenceId> overdue, List<EvidenceId> reviews, List<Fault> failed) {
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
                try {
                    if (isDealtWith(receipt, listed)) {
                        destroyed.add(listed.id());
                    }
                } catch (Fault fault) {
                    failed.add(fault);
                }
                items.find(listed.id()).filter(this::isOverdue).ifPresent(item -> overdue.add(item.id()));
                items.find(listed.id()).filter(this::isToBeReviewed).ifPresent(item -> reviews.add(item.id()));
            }
        }
        return new Found(looked, destroyed, overdue, reviews, failed);
    }

    /** @return whether it was destroyed now */
    private boolean isDealtWith(AuditReceipt receipt, EvidenceItem listed) {
        if (!listed.isSealed() || isLongGone(listed)) {
            return false;
        }
        EvidenceItem item = items.find(listed.id()).orElseThrow(AboutItem::missing);
        if (item.life().isDestroyed()) {
            clearLateComers(receipt, item);
            return false;
        }
        if (DecidedCustody.last(item)
                .filter(at -> at.plus(DECIDED_LATELY).isAfter(clock.instant()))
                .isPresent()) {
            decided.catchUp(receipt, item);
        }
        if (item.life().isHeld()) {
            return false;
        }
        Optional<String> clause = deadlines
                .due(item)
                .filter(due -> !clock.instant().isBefore(due.at()))
                .map(Deadlines.Due::clause);
        if (item.life().destruction().isEmpty() && !item.life().isToBeDestroyed() && clause.isEmpty()) {
            return false;
        }
        destroying.destroy(item, item.life().isToBeDestroyed() ? Optional.empty() : clause);
        return true;
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
        boolean isHoldDue = item.life().holds().stream()
                .filter(LegalHold::stands)
                .anyMatch(hold -> now.isAfter(hold.reviewAt()));
        boolean isWithoutTerm = deadlines.due(item).isEmpty();
        return !item.life().isDestroyed()
                && (isHoldDue || isWithoutTerm && now.isAfter(item.life().reviewAt()));
    }
}
