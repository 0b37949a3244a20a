package casement.access;

import casement.domain.access.AgencyType;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.access.Standing;
import casement.domain.people.Agency;
import casement.domain.people.Directory;
import casement.domain.people.Person;
import casement.domain.people.PersonId;
import casement.testkit.Examples;
import java.time.LocalDate;
import java.util.Optional;

/** The people who keep the directory, and the files that they send. */
final class Office {
    static final String HEADER = "subject,name,agency,department,post,roles,units,state\r\n";
    static final Principal PAT = Examples.person("pat", "Pat People", Role.PEOPLE_ADMINISTRATOR);
    static final Principal PETER = Examples.person("peter", "Peter People", Role.PEOPLE_ADMINISTRATOR);
    static final PersonId ANA = PersonId.of("ana");

    private final Stores stores;

    Office(Stores stores) {
        this.stores = stores;
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
