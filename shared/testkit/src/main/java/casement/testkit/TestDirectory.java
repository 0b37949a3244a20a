package casement.testkit;

import casement.domain.access.AgencyType;
import casement.domain.access.Role;
import casement.domain.people.Agency;
import casement.domain.people.AgencyChange;
import casement.domain.people.AgencyId;
import casement.domain.people.AgencyTerms;
import casement.domain.people.Evidence;
import casement.domain.people.Person;
import casement.domain.people.PersonChange;
import casement.domain.people.PersonId;
import casement.domain.people.Post;
import casement.testkit.memory.MemoryAgencies;
import casement.testkit.memory.MemoryPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A directory in memory with one approved agency, to which tests add whom they need. */
public final class TestDirectory {
    public static final AgencyId POLICE = new AgencyId("police");
    private static final PersonId ONE = PersonId.of("one founder");
    private static final PersonId OTHER = PersonId.of("the other founder");

    public final MemoryPeople people = new MemoryPeople();
    public final MemoryAgencies agencies = new MemoryAgencies();

    /** @param agencyName of the one agency */
    public TestDirectory(String agencyName) {
        agency(POLICE, agencyName, AgencyType.LOCAL, true, LocalDate.of(2999, 1, 1));
    }

    /** Registered by one and approved by another; over what was there before. */
    public void agency(AgencyId id, String name, AgencyType type, boolean peopleMaySignIn, LocalDate expires) {
        Evidence evidence = new Evidence(Evidence.Kind.CHARTER, "City Charter, article VI");
        AgencyTerms terms = new AgencyTerms(name, type, evidence, peopleMaySignIn, false, expires, ONE, Examples.NOON);
        Agency agency =
                agencies.find(id).orElse(Agency.fresh(id)).propose(terms).approve(OTHER, Examples.NOON);
        agencies.change(AgencyChange.to(agency, Examples.NOON, OTHER, "Test", Ulids.at(Examples.NOON)));
    }

    /** An active person of the police with those roles, new or changed. */
    public Person put(String subject, String name, Set<Role> roles) {
        Post post = new Post(POLICE, "Patrol", "Officer");
        return put(Person.fresh(subject, name, post, roles, Set.of(), Person.State.ACTIVE));
    }

    /** As given, with the trainings and authorisation that they had before. */
    public Person put(Person given) {
        Person before = people.knocking(given.subject()).orElse(given);
        return write(before.as(given));
    }

    public Person change(String subject, UnaryOperator<Person> change) {
        return write(change.apply(people.knocking(subject).orElseThrow()));
    }

    private Person write(Person person) {
        Instant at = Examples.NOON;
        PersonChange change = PersonChange.to(person, at, ONE, "Test", Ulids.at(at));
        people.seed(change);
        return change.person();
    }
}
