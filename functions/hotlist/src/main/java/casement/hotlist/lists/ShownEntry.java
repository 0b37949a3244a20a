package casement.hotlist.lists;

import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.EntryMember;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListEntry;
import casement.domain.hotlist.ListId;
import casement.domain.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An entry as people see it.
 *
 * @param enteredBy the person's id
 * @param reviews what prolonged it, oldest first
 */
record ShownEntry(
        EntryId id,
        ListId list,
        String plate,
        Optional<String> region,
        ListCategory category,
        EntryMember member,
        String caseNumber,
        String reason,
        PersonId enteredBy,
        Instant entered,
        Instant expires,
        List<Review> reviews,
        Optional<Removal> removal) {
    /** Who found that it is still needed. */
    record Review(Instant at, PersonId by, String reason, Instant until) {}

    /** Who took it off. */
    record Removal(Instant at, PersonId by, String reason) {}

    static ShownEntry of(ListEntry entry) {
        return new ShownEntry(
                entry.id(),
                entry.list(),
                entry.plate().written(),
                entry.region(),
                entry.category(),
                entry.member(),
                entry.caseNumber(),
                entry.reason(),
                PersonId.of(entry.enteredBy()),
                entry.entered(),
                entry.expires(),
                entry.reviews().stream()
                        .map(one -> new Review(one.at(), PersonId.of(one.by()), one.reason(), one.until()))
                        .toList(),
                entry.removal().map(one -> new Removal(one.at(), PersonId.of(one.by()), one.reason())));
    }

    /** Shows no plate and nobody. */
    @Override
    public String toString() {
        return "entry " + id;
    }
}
