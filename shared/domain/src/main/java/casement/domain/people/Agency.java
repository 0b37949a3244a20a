package casement.domain.people;

import casement.domain.access.AgencyType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An agency of the directory: what it was approved as, and what is proposed beside that.
 *
 * @param revision 1, 2, 3, … with each change
 */
public record Agency(AgencyId id, Optional<ApprovedTerms> inForce, Optional<AgencyTerms> proposed, long revision) {
    /** An agency that is not yet in the directory. */
    public static Agency fresh(AgencyId id) {
        return new Agency(id, Optional.empty(), Optional.empty(), 0);
    }

    /** What was approved stays in force meanwhile. */
    public Agency propose(AgencyTerms terms) {
        return new Agency(id, inForce, Optional.of(terms), revision);
    }

    /** @throws java.util.NoSuchElementException when nothing is proposed */
    public Agency approve(PersonId by, Instant at) {
        ApprovedTerms approved = new ApprovedTerms(proposed.orElseThrow(), by, at);
        return new Agency(id, Optional.of(approved), Optional.empty(), revision);
    }

    /** Nobody knows any more what it is, whatever was approved or proposed; its history stays. */
    public Agency end() {
        return new Agency(id, Optional.empty(), Optional.empty(), revision);
    }

    Agency atRevision(long next) {
        return new Agency(id, inForce, proposed, next);
    }

    /** What counts on that day. */
    public Optional<AgencyTerms> termsOn(LocalDate day) {
        return inForce.filter(approved -> approved.countOn(day)).map(ApprovedTerms::terms);
    }

    /** What an agency is on that day; without approved evidence nobody has shown it. */
    public AgencyType typeOn(LocalDate day) {
        return termsOn(day).map(AgencyTerms::type).orElse(AgencyType.UNKNOWN);
    }
}
