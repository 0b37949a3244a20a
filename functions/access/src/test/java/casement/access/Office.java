package casement.access;

import casement.domain.access.AgencyType;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.access.Standing;
import casement.domain.people.Agency;
import casement.domain.people.AgencyId;
import casement.domain.people.Directory;
import casement.domain.people.Person;
import casement.domain.people.PersonChange;
import casement.domain.people.PersonId;
import casement.domain.people.Post;
import casement.testkit.Examples;
import casement.testkit.Ulids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people who keep the directory, and the files that they send. */
final class Office {
    static final String HEADER = "subject,name,agency,department,post,roles,units,state\r\n";
    static final Principal PAT = Examples.person("pat", "Pat People", Role.PEOPLE_ADMINISTRATOR);
    static final Principal PETER = Examples.person("peter", "Peter People", Role.PEOPLE_ADMINISTRATOR);
    static final PersonId ANA = PersonId.of("ana");

    private final Stores stores;

    /** Those who keep it and those who approve are in the directory, and of the police. */
    Office(Stores stores) {
        this.stores = stores;
        for (Principal one : List.of(PAT, PETER, Examples.operationsManager(), Examples.approver())) {
            put(one, "police");
        }
    }

    /** Somebody who signs in, as the directory has them. */
    void put(Principal principal, String agency) {
        Post post = new Post(new AgencyId(agency), principal.department(), "Officer");
        Person person = Person.fresh(
                principal.subject(), principal.name(), post, principal.roles(), Set.of(), Person.State.ACTIVE);
        stores.people.seed(
                PersonChange.to(person, Examples.NOON, PersonId.of("keeper"), "Test", Ulids.at(Examples.NOON)));
    }

    void approvePolice() {
        Agency proposed = stores.registerAgency.register(PAT, agency("police", AgencyType.LOCAL, "RCW 35.22.280"));
        stores.approveAgency.approve(PETER, proposed.id(), new ApproveAgency.Form(proposed.revision()));
    }

    static AgencyForm agency(String id, AgencyType type, String reference) {
        return new AgencyForm(
                Optional.of(id),
                Optional.of("Police Department"),
                Optional.of(type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')),
                Optional.of(new AgencyForm.EvidenceForm(Optional.of("statute"), Optional.of(reference))),
                Optional.of(true),
                Optional.empty(),
                Optional.of(LocalDate.of(2028, 9, 1)));
    }

    static String row(String subject, String department, String roles) {
        return subject + ",Ana Reyes,police," + department + ",analyst," + roles + ",night-shift,active\r\n";
    }

    ImportPeople.Imported send(String... rows) {
        return stores.importPeople.take(PAT, HEADER + String.join("", rows));
    }

    Person ana() {
        return stores.people.knocking("ana").orElseThrow();
    }

    /** Ana in the crime centre, authorised by the operations manager. */
    void anaIsAuthorised() {
        approvePolice();
        send(row("ana", "Crime Centre", "rtcc-analyst"));
        stores.authorisePerson.authorise(Examples.operationsManager(), ANA, new AuthorisePerson.Form(ana().revision()));
    }

    /** What the front door says of her now. */
    Standing standing() {
        return ((Directory.Known) stores.directory.of("ana")).principal().standing();
    }
}
