package casement.domain.people;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Terms that a second person approved.
 *
 * @param approvedBy never who proposed them
 */
public record ApprovedTerms(AgencyTerms terms, PersonId approvedBy, Instant approvedAt) {
    public ApprovedTerms {
        if (approvedBy.equals(terms.proposedBy())) {
            throw new IllegalArgumentException("nobody approves what they proposed themselves");
        }
    }

    public boolean countOn(LocalDate day) {
        return day.isBefore(terms.expires());
    }
}
