package casement.domain.people;

import casement.domain.access.AgencyType;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody proposed that an agency be held for.
 *
 * @param name as people know it
 * @param type by law
 * @param peopleMaySignIn whether its people may sign in here
 * @param enforcesImmigrationLaw civil or administrative; whatever it asks for is asked by an immigration authority
 * @param expires the first day on which all of this no longer counts
 */
public record AgencyTerms(
        String name,
        AgencyType type,
        Evidence evidence,
        boolean peopleMaySignIn,
        boolean enforcesImmigrationLaw,
        LocalDate expires,
        PersonId proposedBy,
        Instant proposedAt) {}
