package casement.domain.people;

import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.access.Standing;
import casement.domain.audit.Who;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/**
 * Says who somebody is at this moment, by the directory alone: a token names a subject, and nothing else in it counts.
 * A day is a day in UTC.
 */
public final class Directory {
    private final People people;
    private final Agencies agencies;
    private final Set<String> founders;
    private final Clock clock;

    /** Whether somebody is let in. */
    public sealed interface Answer {}

    /** Somebody who may be here, with all that is known of them. */
    public record Known(Principal principal) implements Answer {}

    /**
     * Somebody who may not.
     *
     * @param who as the directory knows them; absent: it does not
     */
    public record Stranger(Optional<Who> who, String reason) implements Answer {}

    /** @param founders subjects who may set up a directory that does not know them yet */
    public Directory(People people, Agencies agencies, Set<String> founders, Clock clock) {
        this.people = people;
        this.agencies = agencies;
        this.founders = Set.copyOf(founders);
        this.clock = clock;
    }

    /** @throws casement.domain.Fault.Unavailable when the directory does not answer; then nobody is known */
    public Answer of(String subject) {
        return people.knocking(subject).map(this::judge).orElseGet(() -> unknown(subject));
    }

    private Answer judge(Person person) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Optional<Agency> agency = agencies.find(person.post().agency());
        Optional<AgencyTerms> terms = agency.flatMap(a -> a.termsOn(today));
        String agencyName =
                terms.map(AgencyTerms::name).orElse(person.post().agency().value());
        Who who = new Who(person.subject(), person.name(), person.post().department(), agencyName);
        if (!person.is(Person.State.ACTIVE)) {
            return new Stranger(Optional.of(who), "the directory no longer lists you as active");
        }
        if (terms.isEmpty()) {
            return new Stranger(Optional.of(who), "your agency is not approved, or its approval has expired");
        }
        if (!terms.get().peopleMaySignIn()) {
            return new Stranger(Optional.of(who), "people of your agency may not sign in here");
        }
        if (person.roles().isEmpty()) {
            return new Stranger(
                    Optional.of(who), "you have no role here; whoever keeps the directory can give you one");
        }
        return new Known(new Principal(
                who.subject(),
                who.name(),
                who.department(),
                who.agency(),
                person.roles(),
                standing(person, terms.get(), today)));
    }

    private static Standing standing(Person person, AgencyTerms terms, LocalDate today) {
        return new Standing(
                Optional.of(person.post().agency()),
                terms.type(),
                person.units(),
                person.trainingsThatCountOn(today),
                person.authorisedUntil(today));
    }

    private Answer unknown(String subject) {
        if (founders.contains(subject)) {
            return new Known(new Principal(
                    subject, "a founder of the directory", "", "", Set.of(Role.PEOPLE_ADMINISTRATOR), Standing.NONE));
        }
        return new Stranger(Optional.empty(), "the directory does not know you; whoever keeps it can add you");
    }
}
