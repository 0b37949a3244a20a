package casement.domain.sharing;

import casement.domain.access.AgencyType;
import casement.domain.access.Requester;

/**
 * What the directory holds an agency for at one moment.
 *
 * @param enforcesImmigrationLaw so that it asks as an immigration authority, in whatever capacity it says that it does
 */
public record Held(AgencyType type, boolean enforcesImmigrationLaw) {
    /** Of an agency that is not there, or of which nothing is approved. */
    public static final Held UNKNOWN = new Held(AgencyType.UNKNOWN, false);

    /** Whoever said that they ask so, as they count. */
    Requester requester(Requester.Kind said) {
        return new Requester(type, enforcesImmigrationLaw ? Requester.Kind.IMMIGRATION_AUTHORITY : said);
    }
}
