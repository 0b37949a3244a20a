package casement.domain.sharing;

import casement.domain.access.AgencyType;
import casement.domain.access.Requester;
import java.util.Optional;

/**
 * Who outside asks.
 *
 * @param stated what the agency is said to be, and in what capacity it asks
 * @param evidence where it is written what the agency is by law
 */
public record Applicant(String name, String agency, Requester stated, Optional<String> evidence) {
    /** As far as it is shown: without evidence nobody has shown what the agency is. */
    public Requester requester() {
        boolean needsProof = stated.agencyType() == AgencyType.STATE || stated.agencyType() == AgencyType.LOCAL;
        if (needsProof && evidence.isEmpty()) {
            return new Requester(AgencyType.UNKNOWN, stated.kind());
        }
        return stated;
    }
}
