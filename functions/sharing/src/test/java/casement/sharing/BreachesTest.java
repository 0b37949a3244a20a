package casement.sharing;

import static casement.sharing.Stores.COUNSEL;
import static casement.sharing.Stores.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.domain.sharing.Breach;
import casement.domain.sharing.Breach.Told;
import casement.testkit.Examples;
import casement.testkit.Ulids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Breaches: declared, what was exposed, who was told. */
class BreachesTest {
    private final Stores stores = new Stores();
    private final AuditLog log = new AuditLog(stores.audit, stores.clock, Ulids::at);

    private Breach declared(Breach.Setting setting, Instant from, Instant until) {
        return stores.declareBreach.declare(
                MANAGER,
                new DeclareBreach.Form(
                        Optional.of(setting),
                        Optional.of("anna"),
                        Optional.of(from),
                        Optional.of(until),
                        Optional.of("a session was left signed in")));
    }

    private Breach tell(String id, Told told) {
        return stores.recordNotice.record(
                MANAGER, id, new RecordNotice.Form(Optional.of(told), Optional.of("by telephone")));
    }

    @Test
    @Clause("SJ-ALPR-31")
    void lists_what_one_person_asked_and_got_in_the_span_however_much_lies_between() {
        Instant begun = stores.clock.instant();
        for (int n = 0; n < 2_500; n++) {
            log.record(Act.asked(Examples.supervisor().who(), "StartView"));
            if (n % 500 == 0) {
                log.record(Act.asked(Examples.analyst().who(), "StartView").with("camera", "third-avenue"));
            }
            stores.clock.advance(Duration.ofMillis(n % 3));
        }
        Instant ended = stores.clock.instant().plusMillis(1);
        stores.clock.advance(Duration.ofMinutes(1));
        log.record(Act.asked(Examples.analyst().who(), "StartView"));
        Breach breach = declared(Breach.Setting.CITY, begun, ended);
        ShowExposure.Shown shown = shown(COUNSEL, breach.id(), Optional.empty());
        assertThat(shown.exposed()).hasSize(5);
        assertThat(shown.exposed()).extracting(entry -> entry.who().subject()).containsOnly("anna");
        assertThat(shown.exposed()).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
        assertThat(stores.entries("ShowExposure", Outcome.ANSWERED)).hasSize(1);
    }

    @Test
    @Clause("SJ-ALPR-31")
    void goes_on_where_a_page_found_nothing() {
        Instant begun = stores.clock.instant();
        log.record(Act.asked(Examples.analyst().who(), "StartView"));
        for (int n = 0; n < 21_000; n++) {
            log.record(Act.asked(Examples.supervisor().who(), "StartView"));
            stores.clock.advance(Duration.ofMillis(1));
        }
        Breach breach = declared(Breach.Setting.CITY, begun, stores.clock.instant());
        ShowExposure.Shown first = shown(COUNSEL, breach.id(), Optional.empty());
        assertThat(first.exposed()).isEmpty();
        ShowExposure.Shown second = shown(COUNSEL, breach.id(), first.next());
        assertThat(second.exposed()).hasSize(1);
        assertThat(second.next()).isEmpty();
    }

    private ShowExposure.Shown shown(Principal asker, String breach, Optional<AuditId> after) {
        return stores.showExposure.show(asker, breach, after, Optional.empty());
    }

    @Test
    @Clause("SJ-ALPR-31")
    void lists_everything_of_one_crowded_moment() {
        Instant begun = stores.clock.instant();
        for (int n = 0; n < 2_100; n++) {
            log.record(Act.asked(Examples.analyst().who(), "FollowView"));
        }
        Breach breach = declared(Breach.Setting.CITY, begun, begun.plusMillis(1));
        List<AuditEntry> exposed = new ArrayList<>();
        Optional<AuditId> after = Optional.empty();
        do {
            ShowExposure.Shown page = shown(COUNSEL, breach.id(), after);
            exposed.addAll(page.exposed());
            after = page.next();
        } while (after.isPresent());
        assertThat(exposed).hasSize(2_100).doesNotHaveDuplicates();
    }

    @Test
    @Clause({"SJ-ALPR-31", "SCH-23"})
    void keeps_who_was_told_and_says_who_was_not() {
        Breach breach = declared(Breach.Setting.SCHOOL, Examples.NOON.minusSeconds(60), Examples.NOON);
        assertThat(breach.untold()).containsExactly(Told.PRINCIPAL, Told.BOARD);
        assertThat(tell(breach.id(), Told.PRINCIPAL).untold()).containsExactly(Told.BOARD);
        Breach told = tell(breach.id(), Told.BOARD);
        assertThat(told.untold()).isEmpty();
        assertThat(told.notices()).hasSize(2).allSatisfy(notice -> {
            assertThat(notice.by().subject()).isEqualTo("olga");
            assertThat(notice.at()).isEqualTo(Examples.NOON);
        });
        assertThat(shown(COUNSEL, breach.id(), Optional.empty()).breach()).isEqualTo(told);
    }

    @Test
    @Clause("SJ-ALPR-31")
    void lets_nobody_who_looks_declare_or_list() {
        assertThatThrownBy(() -> stores.declareBreach.declare(
                        Examples.analyst(),
                        new DeclareBreach.Form(
                                Optional.of(Breach.Setting.CITY),
                                Optional.of("anna"),
                                Optional.of(Examples.NOON),
                                Optional.of(Examples.NOON.plusSeconds(1)),
                                Optional.of("x"))))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> shown(Examples.analyst(), "none", Optional.empty()))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> shown(COUNSEL, "none", Optional.empty())).isInstanceOf(Fault.Missing.class);
        assertThatThrownBy(() -> tell("none", Told.BOARD)).isInstanceOf(Fault.Missing.class);
    }

    @Test
    void takes_no_span_that_the_log_cannot_list_nor_an_empty_form() {
        assertThatThrownBy(() -> declared(Breach.Setting.CITY, Examples.NOON, Examples.NOON.plus(Duration.ofDays(101))))
                .isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> stores.declareBreach.declare(
                        MANAGER,
                        new DeclareBreach.Form(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())))
                .isInstanceOfSatisfying(
                        Fault.BadInput.class,
                        wrong -> assertThat(wrong.problems()).hasSize(4));
    }
}
