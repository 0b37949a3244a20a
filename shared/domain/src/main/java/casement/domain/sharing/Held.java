package casement.domain.sharing;

import casement.domain.access.AgencyType;
import casement.domain.access.Requester;
import casement.domain.people.Agencies;
import casement.domain.people.AgencyId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the directory holds an agency for at one moment.
 *
 * @param enforcesImmigrationLaw so that it asks as an immigration authority, in whatever capacity it says that it does
 */
public record Held(AgencyType type, boolean enforcesImmigrationLaw) {
    /** Of an agency that is not there, or of which nothing is approved. */
    public static final Held UNKNOWN = new Held(AgencyType.UNKNOWN, false);

    /**
     * What an agency is by law is the directory's word alone: one that is not there, not approved, expired or ended is unknown
     * (CA-SB34-1).
     */
    public static Held on(LocalDate day, Optional<AgencyId> id, Agencies agencies) {
        return id.flatMap(agencies::find)
                .flatMap(agency -> agency.termsOn(day))
                .map(terms -> new Held(terms.type(), terms.enforcesImmigrationLaw()))
                .orElse(UNKNOWN);
    }

    /** Whoever said that they ask so, as they count; who enforces immigration law asks as that, whatever was said (SEA-CCTV-12). */
    public Requester requester(Requester.Kind said) {
        return new Requester(type, enforcesImmigrationLaw ? Requester.Kind.IMMIGRATION_AUTHORITY : said);
    }
}
