package casement.domain.investigation;

import casement.domain.people.AgencyId;
import casement.domain.people.PersonId;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A case or incident of which a named team alone sees anything (SJ-ALPR-30).
 *
 * @param number of the case or incident, as it was written when it was opened
 * @param agency whose it is, and whose people alone are in the team
 * @param open a closed one is worked on by nobody
 * @param openedBy who opened it the last time
 * @param revision 1, 2, 3, … with each change
 */
public record Investigation(
        InvestigationId id,
        String number,
        AgencyId agency,
        boolean open,
        SortedSet<PersonId> team,
        PersonId openedBy,
        Instant openedAt,
        long revision) {

    public Investigation {
        team = Collections.unmodifiableSortedSet(new TreeSet<>(team));
    }

    /** One that is not in the register yet. */
    public static Investigation fresh(
            String number, AgencyId agency, SortedSet<PersonId> team, PersonId openedBy, Instant openedAt) {
        return new Investigation(InvestigationId.of(number), number, agency, true, team, openedBy, openedAt, 0);
    }

    public Investigation with(SortedSet<PersonId> other) {
        return new Investigation(id, number, agency, open, other, openedBy, openedAt, revision);
    }

    public Investigation closed() {
        return new Investigation(id, number, agency, false, team, openedBy, openedAt, revision);
    }

    /** Open once more, with a team of its own. */
    public Investigation reopened(SortedSet<PersonId> other, PersonId by, Instant at) {
        return new Investigation(id, number, agency, true, other, by, at, revision);
    }

    Investigation atRevision(long next) {
        return new Investigation(id, number, agency, open, team, openedBy, openedAt, next);
    }

    /** @param of the agency that they belong to at this moment; who left this one has left the team */
    public boolean hasInTeam(PersonId person, Optional<AgencyId> of) {
        return team.contains(person) && of.filter(agency::equals).isPresent();
    }
}
