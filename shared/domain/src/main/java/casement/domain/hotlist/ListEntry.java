package casement.domain.hotlist;

import casement.domain.Fault;
import casement.domain.plate.PlatePattern;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plate, or a pattern of one, that somebody of the department put on a list (SJ-ALPR-14).
 *
 * @param caseNumber for which it stands there
 * @param reason short
 * @param enteredBy the subject of who typed it
 * @param expires when it matches no more
 * @param reviews what prolonged it, oldest first
 * @param revision counts changes; a write must name the revision it read
 */
public record ListEntry(
        EntryId id,
        ListId list,
        PlatePattern plate,
        Optional<String> region,
        ListCategory category,
        EntryMember member,
        String caseNumber,
        String reason,
        String enteredBy,
        Instant entered,
        Instant expires,
        List<EntryReview> reviews,
        Optional<EntryRemoval> removal,
        long revision) {
    public ListEntry {
        reviews = List.copyOf(reviews);
    }

    public boolean isInForce(Instant now) {
        return removal.isEmpty() && now.isBefore(expires);
    }

    /**
     * Prolonged by somebody who looked at it; a review of one's own entry is none.
     *
     * @throws Fault.Refused when it is one's own
     * @throws Fault.Conflict when it has run out or was removed; then it is entered anew
     */
    public ListEntry reviewed(EntryReview review) {
        if (!isInForce(review.at())) {
            throw new Fault.Conflict("the entry is no longer on the list; enter it anew, with its reason");
        }
        if (review.by().equals(enteredBy)) {
            throw new Fault.Refused("SJ-ALPR-12", "an entry is renewed by somebody other than who entered it");
        }
        List<EntryReview> all = new ArrayList<>(reviews);
        all.add(review);
        return with(review.until(), all, removal, revision);
    }

    /** @throws Fault.Conflict when it was removed before */
    public ListEntry removed(EntryRemoval by) {
        if (removal.isPresent()) {
            throw new Fault.Conflict("the entry has been removed already");
        }
        return with(expires, reviews, Optional.of(by), revision);
    }

    private ListEntry with(Instant until, List<EntryReview> all, Optional<EntryRemoval> by, long counted) {
        return new ListEntry(
                id,
                list,
                plate,
                region,
                category,
                member,
                caseNumber,
                reason,
                enteredBy,
                entered,
                until,
                all,
                by,
                counted);
    }

    public ListEntry withRevision(long counted) {
        return with(expires, reviews, removal, counted);
    }

    /** Names no plate and nobody. */
    @Override
    public String toString() {
        return "entry " + id;
    }
}
