package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.access.Role;
import casement.domain.access.Wording;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Outcome;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.MovableClock;
import casement.testkit.Rules;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadReasonsTest {
    private static final Principal PASTES = Examples.person("pia", "Pia Pastes", Role.RTCC_ANALYST);

    private final MovableClock clock = MovableClock.atNoon();
    private final MemoryAudit store = new MemoryAudit();
    private final AuditLog log = new AuditLog(store, clock, Ulids::at);
    private final ReadReasons readReasons = new ReadReasons(new Asking(Rules.governing(), log), store, clock);

    @Test
    @Clause({"SEA-RTCC-6", "CA-SB34-7"})
    void shows_per_person_how_often_reasons_repeat_and_which() {
        asks(PASTES, number("2026-000123"), Outcome.ASKED);
        asks(PASTES, number("2026-000123"), Outcome.ASKED);
        asks(PASTES, number("2026-000123"), Outcome.ASKED);
        asks(PASTES, number("2026-000777"), Outcome.ASKED);
        asks(PASTES, words("Thefts from cars, again"), Outcome.ASKED);
        asks(PASTES, words("thefts from cars again"), Outcome.REFUSED);
        asks(Examples.analyst(), number("2026-000123"), Outcome.ASKED);

        ReadReasons.Shown shown = read(Examples.auditor());
        assertThat(shown.people()).extracting(one -> one.who().subject()).containsExactly("pia", "anna");
        Tally.Shown pia = shown.people().getFirst().reasons();
        assertThat(pia.questions()).isEqualTo(6);
        assertThat(pia.refused()).isEqualTo(1);
        assertThat(pia.distinct()).isEqualTo(3);
        assertThat(pia.repeats()).isEqualTo(3);
        assertThat(pia.repeated())
                .containsExactly(
                        new Tally.Repeated("investigation", Optional.of("2026-000123"), Optional.empty(), 3),
                        new Tally.Repeated(
                                "crime-trend",
                                Optional.empty(),
                                Optional.of(Wording.of("thefts from cars again").digest()),
                                2));
        assertThat(shown.people().getLast().reasons()).isEqualTo(new Tally.Shown(1, 0, 1, 0, List.of()));
    }

    @Test
    @Clause("CA-SB34-6")
    void shows_per_agency_what_its_people_repeat_after_each_other() {
        Principal sheriff = new Principal("shea", "Shea", "Patrol", "County Sheriff", PASTES.roles());
        asks(PASTES, number("2026-000123"), Outcome.ASKED);
        asks(Examples.analyst(), number("2026-000123"), Outcome.ASKED);
        asks(sheriff, number("2026-000123"), Outcome.ASKED);

        List<ReasonCounts.Agency> agencies = read(Examples.auditor()).agencies();
        assertThat(agencies).extracting(ReasonCounts.Agency::agency).containsExactly("County Sheriff", Examples.POLICE);
        assertThat(agencies.getFirst().reasons().repeats()).isZero();
        assertThat(agencies.getLast().reasons().repeats()).isEqualTo(1);
        assertThat(agencies.getLast().reasons().questions()).isEqualTo(2);
    }

    @Test
    void counts_questions_and_not_what_follows_from_them() {
        AuditReceipt asked = asks(PASTES, number("2026-000123"), Outcome.ASKED);
        log.record(act(PASTES, number("2026-000123")).outcome(Outcome.REFUSED).inReplyTo(asked.id()));
        log.record(act(PASTES, number("2026-000123")).outcome(Outcome.ANSWERED).inReplyTo(asked.id()));
        log.record(act(PASTES, number("2026-000123")).outcome(Outcome.ENDED).inReplyTo(asked.id()));
        log.record(Act.asked(PASTES.who(), "ListCameras"));
        assertThat(read(Examples.auditor()).people().getFirst().reasons().questions())
                .isEqualTo(1);
    }

    @Test
    void puts_who_repeats_most_first_and_shows_no_more_people_than_asked_for() {
        for (int person = 0; person < 5; person++) {
            Principal one = Examples.person("p" + person, "Person " + person, Role.RTCC_ANALYST);
            for (int n = 0; n <= person; n++) {
                asks(one, number("2026-000123"), Outcome.ASKED);
            }
        }
        ReadReasons.Shown shown = readReasons.read(
                Examples.auditor(),
                Optional.of(Examples.NOON),
                Optional.of(Examples.NOON.plusSeconds(1)),
                Optional.of(2));
        assertThat(shown.people()).extracting(one -> one.who().subject()).containsExactly("p4", "p3");
        assertThat(shown.peopleCounted()).isEqualTo(5);
    }

    @Test
    void reads_so_many_entries_at_once_and_says_where_to_go_on() {
        int all = ReadReasons.MOST_ENTRIES + 1_500;
        for (int n = 0; n < all; n++) {
            asks(PASTES, number("2026-000123"), Outcome.ASKED);
            clock.advance(Duration.ofMillis(1));
        }
        ReadReasons.Shown first =
                readReasons.read(Examples.auditor(), Optional.empty(), Optional.of(clock.instant()), Optional.empty());
        assertThat(first.entriesRead()).isEqualTo(ReadReasons.MOST_ENTRIES);
        Instant oldest = first.readBackTo().orElseThrow();
        assertThat(oldest).isEqualTo(Examples.NOON.plusMillis(1_500));

        ReadReasons.Shown rest =
                readReasons.goOn(Examples.auditor(), first.next().orElseThrow(), Optional.empty());
        assertThat(rest.entriesRead()).isEqualTo(1_500);
        assertThat(rest.next()).isEmpty();
        assertThat(rest.readBackTo()).isEmpty();
        assertThat(questions(first) + questions(rest)).isEqualTo(all);
    }

    @Test
    @Clause({"SEA-RTCC-5", "SEA-RTCC-6"})
    void is_for_those_who_oversee_and_itself_in_the_log() {
        ReadReasons.Shown shown = read(Examples.inspectorGeneral());
        assertThat(store.written()).extracting(entry -> entry.action()).containsOnly("ReadReasons");
        assertThat(store.find(shown.auditId())).isPresent();
        for (Principal other : List.of(Examples.analyst(), Examples.supervisor(), Examples.technician())) {
            assertThatThrownBy(() -> read(other)).isInstanceOf(Fault.Refused.class);
        }
        store.faults.always(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> read(Examples.auditor())).isInstanceOf(Fault.Unavailable.class);
    }

    @Test
    void refuses_spans_and_limits_that_are_too_large() {
        Instant end = Examples.NOON;
        assertThatThrownBy(() -> readReasons.read(
                        Examples.auditor(),
                        Optional.of(end.minus(Duration.ofDays(101))),
                        Optional.of(end),
                        Optional.empty()))
                .isInstanceOf(Fault.BadInput.class);
        for (int limit : List.of(0, ReadReasons.MOST_PEOPLE + 1)) {
            assertThatThrownBy(() -> readReasons.read(
                            Examples.auditor(), Optional.empty(), Optional.empty(), Optional.of(limit)))
                    .isInstanceOf(Fault.BadInput.class);
        }
    }

    private static int questions(ReadReasons.Shown shown) {
        return shown.people().getFirst().reasons().questions();
    }

    private ReadReasons.Shown read(Principal principal) {
        return readReasons.read(
                principal, Optional.empty(), Optional.of(clock.instant().plusSeconds(1)), Optional.empty());
    }

    private AuditReceipt asks(Principal who, Purpose why, Outcome outcome) {
        return log.record(act(who, why).outcome(outcome));
    }

    private static Act act(Principal who, Purpose why) {
        return Act.asked(who.who(), "StartView").with("camera", "cam-1").forPurpose(why);
    }

    private static Purpose number(String number) {
        return new Purpose("investigation", Optional.of(number), Optional.empty());
    }

    private static Purpose words(String narrative) {
        return new Purpose("crime-trend", Optional.empty(), Optional.of(narrative));
    }
}
