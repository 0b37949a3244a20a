package casement.access;

import static casement.access.Office.HEADER;
import static casement.access.Office.PAT;
import static casement.access.Office.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Role;
import casement.domain.audit.Outcome;
import casement.domain.people.Directory;
import casement.domain.people.Person;
import casement.domain.people.PersonId;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportPeopleTest {
    private final Stores stores = new Stores();
    private final Office office = new Office(stores);

    @BeforeEach
    void found() {
        office.approvePolice();
    }

    @Test
    @Clause("SCH-5")
    void takes_persons_in_with_everything_about_them_and_an_entry_each() {
        ImportPeople.Imported imported =
                office.send(row("ana", "Crime Centre", "rtcc-analyst; supervisor"), row("ben", "Patrol", ""));
        assertThat(imported.added()).isEqualTo(2);
        Person ana = office.ana();
        assertThat(ana.roles()).containsExactly(Role.RTCC_ANALYST, Role.SUPERVISOR);
        assertThat(ana.units()).containsExactly("night-shift");
        assertThat(ana.post().department()).isEqualTo("Crime Centre");
        ShowPerson.Shown shown = stores.showPerson.show(PAT, ana.id());
        assertThat(shown.history()).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo(PersonId.of("pat"));
            assertThat(entry.asked()).isEqualTo(imported.auditId());
        });
    }

    @Test
    void adds_no_entry_when_the_file_says_what_is_there_already() {
        office.send(row("ana", "Crime Centre", "rtcc-analyst"));
        ImportPeople.Imported again = office.send(row("ana", "Crime Centre", "rtcc-analyst"));
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(office.ana().revision()).isEqualTo(1);
    }

    @Test
    void names_every_error_with_its_line_and_takes_nobody() {
        String file = HEADER
                + row("good", "Patrol", "rtcc-analyst")
                + row("", "Patrol", "rtcc-analyst")
                + "x,\"Two\nLines\",police,Patrol,officer,,,active\r\n"
                + row("bad", "Patrol", "rtcc-analyst;root")
                + "short,row\r\n"
                + row("good", "Patrol", "")
                + "odd,Odd,elsewhere,Patrol,officer,,Upper Case,gone\r\n";
        Fault.BadInput wrong = catchThrowableOfType(Fault.BadInput.class, () -> stores.importPeople.take(PAT, file));
        assertThat(wrong.problems().stream().map(Fault.Problem::field))
                .containsExactly(
                        "line 3, subject",
                        "line 4, name",
                        "line 6, roles",
                        "line 7",
                        "line 8, subject",
                        "line 9, agency",
                        "line 9, units",
                        "line 9, state");
        assertThat(wrong.getMessage()).doesNotContain("Odd", "good", "Upper");
        assertThat(stores.people.knocking("good")).isEmpty();
    }

    @Test
    void refuses_what_is_no_such_file() {
        for (String wrong :
                List.of("", "\n\n", "subject,name\r\n", HEADER, HEADER + "\"open", HEADER + "a\"b,c", "{}")) {
            assertThatThrownBy(() -> stores.importPeople.take(PAT, wrong))
                    .as(wrong)
                    .isInstanceOf(Fault.BadInput.class);
        }
    }

    @Test
    void takes_columns_in_any_order_and_quotes_and_a_byte_order_mark() {
        stores.importPeople.take(
                PAT,
                "\uFEFFname,subject,post,state,agency,department,units,roles\n"
                        + "\"Reyes, \"\"Ana\"\"\",ana,analyst,active,police,Crime Centre,,rtcc-analyst");
        assertThat(office.ana().name()).isEqualTo("Reyes, \"Ana\"");
    }

    @Test
    void takes_a_hundred_changes_and_none_of_a_hundred_and_one() {
        assertThatThrownBy(() -> office.send(rows(101))).isInstanceOf(Fault.BadInput.class);
        assertThat(stores.people.knocking("person-0")).isEmpty();
        assertThat(office.send(rows(100)).added()).isEqualTo(100);
        assertThat(office.send(rows(101)).added()).isEqualTo(1);
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> row("person-" + n, "Patrol", "field-officer"))
                .collect(Collectors.joining());
    }

    @Test
    @Clause({"SCH-9", "SCH-4"})
    void withdraws_the_authorisation_when_the_post_changes() {
        office.anaIsAuthorised();
        assertThat(office.standing().authorisedUntil()).isPresent();
        office.send(row("ana", "Traffic", "rtcc-analyst"));
        assertThat(office.standing().authorisedUntil()).isEmpty();
        office.send(row("ana", "Crime Centre", "rtcc-analyst"));
        assertThat(office.standing().authorisedUntil()).isEmpty();
    }

    @Test
    @Clause({"SCH-9", "SJ-ALPR-30"})
    void keeps_the_authorisation_when_a_role_is_taken_and_withdraws_it_when_one_is_added() {
        office.anaIsAuthorised();
        office.send(row("ana", "Crime Centre", ""));
        assertThat(office.ana().authorisation()).isPresent();
        office.send(row("ana", "Crime Centre", "rtcc-analyst;supervisor"));
        assertThat(office.standing().authorisedUntil()).isEmpty();
    }

    @Test
    @Clause("SEA-RTCC-5")
    void shuts_out_at_once_whom_the_file_says_to_be_inactive() {
        office.send(row("ana", "Crime Centre", "rtcc-analyst"));
        assertThat(stores.directory.of("ana")).isInstanceOf(Directory.Known.class);
        office.send(row("ana", "Crime Centre", "rtcc-analyst").replace("active", "inactive"));
        assertThat(stores.directory.of("ana")).isInstanceOf(Directory.Stranger.class);
    }

    @Test
    @Clause("SJ-ALPR-30")
    void lets_nobody_give_themselves_a_role_or_a_unit() {
        String self = row("pat", "Personnel", "people-administrator").replace("night-shift", "");
        office.send(self);
        for (String raised : List.of(
                self.replace("people-administrator", "people-administrator;rtcc-analyst"),
                self.replace(",active", "authorised-viewers,active"))) {
            assertThatThrownBy(() -> office.send(raised)).as(raised).isInstanceOf(Fault.Refused.class);
        }
        assertThat(stores.people.knocking("pat").orElseThrow().roles()).containsExactly(Role.PEOPLE_ADMINISTRATOR);
    }

    @Test
    @Clause("SJ-ALPR-30")
    void lets_nobody_import_who_does_not_keep_people() {
        for (var who : List.of(Examples.analyst(), Examples.supervisor(), Examples.operationsManager())) {
            assertThatThrownBy(() -> stores.importPeople.take(who, HEADER + row("ana", "Patrol", "")))
                    .isInstanceOf(Fault.Refused.class);
        }
        assertThat(stores.people.knocking("ana")).isEmpty();
        assertThat(stores.outcomes()).contains(Outcome.REFUSED);
    }

    @Test
    void takes_nobody_when_the_log_or_the_store_is_down() {
        stores.people.faults.next(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> office.send(row("ana", "Patrol", ""))).isInstanceOf(Fault.Unavailable.class);
        stores.auditIsDown();
        assertThatThrownBy(() -> office.send(row("ana", "Patrol", ""))).isInstanceOf(Fault.Unavailable.class);
        assertThat(stores.people.knocking("ana")).isEmpty();
    }

    @Test
    void takes_the_same_file_again_when_the_answer_was_lost() {
        stores.people.faults.next(FaultSwitch.Mode.WORKS, FaultSwitch.Mode.PERSISTS_BUT_FAILS);
        assertThatThrownBy(() -> office.send(row("ana", "Patrol", ""))).isInstanceOf(Fault.Unavailable.class);
        assertThat(office.send(row("ana", "Patrol", "")).unchanged()).isEqualTo(1);
        assertThat(office.ana().revision()).isEqualTo(1);
    }
}
