package casement.domain.sharing;

import casement.domain.access.Requester;
import casement.domain.people.AgencyId;
import java.util.Optional;

/**
 * Who outside asks.
 *
 * @param organisation for whom they ask, by name: the directory's where it knows the agency, else as they say
 * @param agency the same in the directory of agencies; absent: it is said to be none, or not to be there
 * @param requester what the agency is by law, and in what capacity they ask, as the directory had it when last asked
 */
public record Applicant(String name, Optional<String> organisation, Optional<AgencyId> agency, Requester requester) {
    /** The same, of whose agency the directory says this. */
    public Applicant held(Held now) {
        return new Applicant(name, organisation, agency, now.requester(requester.kind()));
    }

    /** Whom an answer goes to, unless they name somebody else. */
    public String called() {
        return organisation.orElse(name);
    }
}
