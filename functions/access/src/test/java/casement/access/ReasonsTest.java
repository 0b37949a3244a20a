package casement.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.RecentReasons;
import casement.domain.access.View;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.Outcome;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.lambda.PurposeForm;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.Race;
import casement.testkit.memory.MemoryRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is looked up of a reason that the rules take: its number, and whether its words are new. */
class ReasonsTest {
    private static final String KNOWN = "2026-000123";
    private static final String UNKNOWN = "2026-000999";

    private final Stores stores = new Stores();
    private final MemoryRecords records = new MemoryRecords(KNOWN);
    private final StartView connected = stores.startView(Optional.of(records));
    private final Principal analyst = Examples.analyst();
    private final Camera street = stores.recordingCamera(CameraClass.CCTV);
    private final Camera alpr = stores.recordingCamera(CameraClass.ALPR);

    @Test
    @Clause({"SEA-RTCC-6", "CA-SB34-7", "SJ-ALPR-1"})
    void refuses_a_case_that_the_records_system_does_not_know() {
        refused("SEA-RTCC-6", () -> connected.start(analyst, recorded(street, UNKNOWN)));
        refused("SJ-ALPR-1", () -> connected.start(analyst, recorded(alpr, UNKNOWN)));
        assertThat(stores.audit.written()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(entry.elements()).containsEntry("number", "unknown");
        });
    }

    @Test
    @Clause("SEA-RTCC-6")
    void takes_a_case_that_the_records_system_knows_without_a_flag() {
        connected.start(analyst, recorded(street, KNOWN));
        connected.start(analyst, recorded(alpr, KNOWN));
        assertThat(stores.audit.written()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.outcome()).isEqualTo(Outcome.ASKED);
            assertThat(entry.elements()).doesNotContainKey("number");
        });
    }

    @Test
    @Clause({"SEA-CCTV-3", "SEA-RTCC-6"})
    void takes_a_call_that_the_records_system_does_not_know_yet_and_flags_it() {
        connected.start(analyst, live(Forms.number("911-call", UNKNOWN)));
        assertThat(stores.only(Outcome.ASKED).elements()).containsEntry("number", "unknown");
    }

    @Test
    @Clause("SEA-RTCC-6")
    void shows_nothing_for_a_case_while_the_records_system_is_silent() {
        records.faults.always(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> connected.start(analyst, recorded(street, KNOWN)))
                .isInstanceOf(Fault.Unavailable.class);
        AuditEntry failed = stores.only(Outcome.FAILED);
        assertThat(failed.elements()).containsEntry("number", "unchecked");
        assertThat(stores.outcomes()).containsExactly(Outcome.FAILED);
    }

    @Test
    @Clause("SEA-CCTV-3")
    void follows_a_call_while_the_records_system_is_silent_and_flags_it_as_unchecked() {
        records.faults.always(FaultSwitch.Mode.FAILS);
        connected.start(analyst, live(Forms.number("911-call", KNOWN)));
        assertThat(stores.only(Outcome.ASKED).elements()).containsEntry("number", "unchecked");
    }

    @Test
    void goes_by_the_form_alone_when_no_records_system_is_connected() {
        stores.startView.start(analyst, recorded(street, UNKNOWN));
        assertThat(stores.only(Outcome.ASKED).elements()).doesNotContainKey("number");
    }

    @Test
    void asks_the_records_system_nothing_that_the_rules_refuse() {
        records.faults.always(FaultSwitch.Mode.FAILS);
        refused("SEA-RTCC-5", () -> connected.start(Examples.technician(), recorded(street, KNOWN)));
        refused("SEA-RTCC-6", () -> connected.start(analyst, recorded(street, "case")));
    }

    @Test
    @Clause({"SEA-CCTV-3", "SEA-RTCC-6"})
    void refuses_words_that_the_person_has_pasted() {
        say(analyst, "Car thefts at night, Pike Street");
        for (String pasted : List.of(
                "Car thefts at night, Pike Street",
                "car thefts at night - pike street.",
                "  CAR THEFTS AT NIGHT PIKE STREET  ",
                "Car-thefts at night: Pike Street!")) {
            assertThatThrownBy(() -> say(analyst, pasted)).isInstanceOfSatisfying(Fault.Refused.class, refusal -> {
                assertThat(refusal.clause()).isEqualTo("SEA-CCTV-3");
                assertThat(refusal).hasMessageContaining("in your own words what it is this time");
            });
        }
        assertThat(stores.audit.written())
                .filteredOn(entry -> entry.outcome() == Outcome.REFUSED)
                .hasSize(4)
                .allMatch(entry -> entry.clause().equals(Optional.of("SEA-CCTV-3")));
        say(analyst, "Car thefts at night, Pine Street");
        say(Examples.supervisor(), "Car thefts at night, Pike Street");
    }

    @Test
    void takes_words_again_that_are_no_longer_among_the_last_ones() {
        say(analyst, "the first of many reasons");
        for (int n = 0; n < RecentReasons.REMEMBERED; n++) {
            say(analyst, "quite another reason, number " + n);
        }
        say(analyst, "the first of many reasons");
        stores.clock.advance(RecentReasons.LATELY.minus(Duration.ofMillis(1)));
        refused("SEA-CCTV-3", () -> say(analyst, "the first of many reasons"));
        stores.clock.advance(Duration.ofMillis(1));
        say(analyst, "the first of many reasons");
    }

    @Test
    void takes_words_again_of_which_nothing_came() {
        stores.views.faults.next(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> say(analyst, "smoke over the harbour")).isInstanceOf(Fault.Unavailable.class);
        say(analyst, "smoke over the harbour");
        refused("SEA-CCTV-3", () -> say(analyst, "smoke over the harbour"));
    }

    @Test
    void takes_words_again_that_the_log_could_not_take() {
        stores.audit.faults.next(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> say(analyst, "smoke over the harbour")).isInstanceOf(Fault.Unavailable.class);
        say(analyst, "smoke over the harbour");
    }

    @Test
    void takes_words_again_of_which_it_was_not_told_whether_they_were_remembered() {
        stores.recentReasons.faults.next(FaultSwitch.Mode.PERSISTS_BUT_FAILS);
        assertThatThrownBy(() -> say(analyst, "smoke over the harbour")).isInstanceOf(Fault.Unavailable.class);
        assertThat(stores.outcomes()).containsExactly(Outcome.FAILED);
        say(analyst, "smoke over the harbour");
    }

    @Test
    void remembers_nothing_of_a_reason_that_was_refused() {
        refused("SEA-RTCC-5", () -> say(Examples.technician(), "smoke over the harbour"));
        refused("SEA-CCTV-14", () -> say(analyst, "helping an ICE detainer downtown"));
        stores.recentReasons.faults.always(FaultSwitch.Mode.FAILS);
        refused("SEA-CCTV-14", () -> say(analyst, "helping an ICE detainer downtown"));
    }

    @Test
    @Tag("race")
    void opens_one_view_when_the_same_words_come_twice_at_once() {
        List<Race.Outcome<Boolean>> outcomes = Race.between(8, n -> () -> {
            say(analyst, "smoke over the harbour");
            return true;
        });
        assertThat(Race.values(outcomes)).hasSize(1);
        assertThat(Race.thrown(outcomes)).allMatch(Fault.Refused.class::isInstance);
    }

    @Test
    void counts_going_on_with_a_view_as_no_new_reason() {
        stores.record(street, stores.clock.instant().minusSeconds(10), 5);
        View view = stores.startView.start(analyst, live(Forms.narrative("large-event", "marathon finish downtown")));
        stores.recentReasons.faults.always(FaultSwitch.Mode.FAILS);
        for (int n = 0; n < 3; n++) {
            assertThat(stores.followView.follow(analyst, view.id(), Optional.empty()))
                    .contains("#EXTM3U");
        }
    }

    @Test
    @Clause({"SJ-ALPR-21", "SJ-ALPR-24", "CA-SB34-6"})
    void records_of_each_access_when_who_with_which_department_what_was_used_in_the_query_and_why() {
        Instant from = stores.clock.instant().minusSeconds(60);
        PurposeForm why = new PurposeForm(
                Optional.of("investigation"), Optional.of(KNOWN), Optional.empty(), Optional.of("felony"));
        connected.start(analyst, Forms.recorded(alpr.id(), from, from.plusSeconds(60), Optional.of(why)));

        AuditEntry access = stores.only(Outcome.ASKED);
        assertThat(access.at()).isEqualTo(stores.clock.instant());
        assertThat(access.elements())
                .containsEntry("camera", alpr.id().value())
                .containsEntry("kind", "recorded")
                .containsEntry("from", from.toString())
                .containsEntry("until", from.plusSeconds(60).toString());
        assertThat(access.who().name()).isEqualTo("Anna Analyst");
        assertThat(access.who().department()).isEqualTo("Real-time crime centre");
        assertThat(access.who().agency()).isEqualTo(Examples.POLICE);
        assertThat(access.purpose()).contains(why.read());
    }

    private void say(Principal person, String narrative) {
        stores.startView.start(person, live(Forms.narrative("crime-trend", narrative)));
    }

    private StartView.Form live(Optional<PurposeForm> why) {
        return Forms.live(street.id(), why);
    }

    private StartView.Form recorded(Camera camera, String number) {
        return lastMinute(
                camera,
                Optional.of(new PurposeForm(
                        Optional.of("investigation"), Optional.of(number), Optional.empty(), Optional.of("felony"))));
    }

    private StartView.Form lastMinute(Camera camera, Optional<PurposeForm> why) {
        CameraId id = camera.id();
        Instant now = stores.clock.instant();
        return Forms.recorded(id, now.minusSeconds(60), now, why);
    }

    private static void refused(String clause, Runnable asking) {
        assertThatThrownBy(asking::run)
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refusal -> assertThat(refusal.clause()).isEqualTo(clause));
    }
}
