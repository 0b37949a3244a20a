package casement.oversight;

import static casement.oversight.QueryOffice.BEN;
import static casement.oversight.QueryOffice.EVA;
import static casement.oversight.QueryOffice.ID;
import static casement.oversight.QueryOffice.PLACE;
import static casement.oversight.QueryOffice.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Purpose;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.query.Execution;
import casement.domain.query.ExecutionId;
import casement.oversight.RecordQuery.Step;
import casement.testkit.FaultSwitch;
import casement.testkit.FaultSwitch.Mode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecordQueryTest {
    private final QueryOffice office = new QueryOffice();

    @Test
    @Clause({"SJ-ALPR-21", "CA-SB34-6"})
    void writes_down_who_asked_what_and_why_and_then_opens_the_result_to_them() {
        office.over(Execution.State.SUCCEEDED);

        assertThat(office.heard(EVA)).isEqualTo(Step.OPEN);

        assertThat(office.audit.written()).singleElement().satisfies(entry -> {
            assertThat(entry.who())
                    .isEqualTo(new Who("aws:AROAEXAMPLE:eva", "eva", "Auditor", "AWS account 000000000000"));
            assertThat(entry.action()).isEqualTo("RecordQuery");
            assertThat(entry.outcome()).isEqualTo(Outcome.ASKED);
            assertThat(entry.purpose())
                    .contains(new Purpose("query", Optional.empty(), Optional.of("complaint 26-14, who looked at it")));
            assertThat(entry.elements())
                    .containsEntry("query", TEXT)
                    .containsEntry("values", "'2026-11-01', '2026-11-30'")
                    .containsEntry("principal", EVA.principal())
                    .containsEntry("workGroup", "casement-auditing")
                    .containsEntry("bytes", "4096")
                    .containsEntry("state", "SUCCEEDED")
                    .containsEntry("result", PLACE)
                    .doesNotContainKey("sha256");
        });
        assertThat(office.results.opened()).isEqualTo(Map.of(PLACE, EVA));
    }

    @Test
    @Clause("SJ-ALPR-21")
    void waits_for_who_asked_and_opens_nothing_until_then() {
        office.over(Execution.State.SUCCEEDED);

        assertThat(office.ended()).isEqualTo(Step.UNATTRIBUTED);
        assertThat(office.audit.written()).isEmpty();
        assertThat(office.results.opened()).isEmpty();

        assertThat(office.heard(EVA)).isEqualTo(Step.OPEN);
    }

    @Test
    void waits_for_the_end_when_who_asked_is_heard_first() {
        office.over(Execution.State.RUNNING);
        assertThat(office.heard(EVA)).isEqualTo(Step.RUNNING);
        assertThat(office.audit.written()).isEmpty();

        office.over(Execution.State.SUCCEEDED);
        assertThat(office.ended()).isEqualTo(Step.OPEN);
        assertThat(office.entry().who()).isEqualTo(EVA.who());
    }

    @Test
    @Clause("SJ-ALPR-21")
    void writes_one_entry_however_often_it_is_told() {
        office.over(Execution.State.SUCCEEDED);
        office.heard(EVA);

        assertThat(office.ended()).isEqualTo(Step.DONE);
        assertThat(office.heard(EVA)).isEqualTo(Step.DONE);
        assertThat(office.heard(BEN)).isEqualTo(Step.DONE);

        assertThat(office.audit.written()).hasSize(1);
        assertThat(office.results.opened()).containsOnly(Map.entry(PLACE, EVA));
    }

    @Test
    @Clause("SJ-ALPR-21")
    void keeps_a_result_closed_for_good_when_nobody_said_in_an_hour_who_asked() {
        office.over(Execution.State.SUCCEEDED);
        office.clock.advance(Duration.ofHours(1));

        assertThat(office.ended()).isEqualTo(Step.CLOSED);
        assertThat(office.entry().who().subject()).isEqualTo("aws:unknown");
        assertThat(office.entry().elements()).containsEntry("query", TEXT).doesNotContainKey("principal");

        assertThat(office.heard(EVA)).isEqualTo(Step.DONE);
        assertThat(office.audit.written()).hasSize(1);
        assertThat(office.results.opened()).isEmpty();
    }

    /** Between the entry and the end somebody is heard of whom the entry does not name. */
    @Test
    @Clause("SJ-ALPR-21")
    void opens_nothing_to_somebody_whom_the_entry_does_not_name() {
        office.over(Execution.State.SUCCEEDED);
        office.clock.advance(Duration.ofHours(2));
        office.queries.faults.next(Mode.WORKS, Mode.WORKS, Mode.WORKS, Mode.FAILS);
        assertThatThrownBy(office::ended).isInstanceOf(Fault.Unavailable.class);
        assertThat(office.audit.written()).hasSize(1);

        assertThat(office.heard(EVA)).isEqualTo(Step.CLOSED);

        assertThat(office.audit.written()).hasSize(1);
        assertThat(office.results.opened()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "CANCELLED"})
    @Clause("SJ-ALPR-21")
    void writes_down_what_was_asked_in_vain_and_opens_nothing(Execution.State state) {
        office.over(state);
        assertThat(office.heard(EVA)).isEqualTo(Step.CLOSED);
        assertThat(office.entry().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(office.entry().elements()).containsEntry("state", state.name());
        assertThat(office.results.opened()).isEmpty();
    }

    /** So that nothing is asked behind a long comment. */
    @Test
    @Clause("SJ-ALPR-21")
    void opens_no_result_of_a_query_that_is_too_long_to_be_kept() {
        String longest = "-".repeat(AskedOfTables.LONGEST);
        office.executions.put(office.execution(ID, Execution.State.SUCCEEDED, longest + "\nSELECT 1"));
        assertThat(office.heard(EVA)).isEqualTo(Step.CLOSED);
        assertThat(office.entry().elements()).containsEntry("query", longest).containsKey("sha256");
        assertThat(office.results.opened()).isEmpty();

        ExecutionId fits = new ExecutionId("fits");
        office.executions.put(office.execution(fits, Execution.State.SUCCEEDED, longest));
        assertThat(office.recordQuery().record(fits, Optional.of(EVA))).isEqualTo(Step.OPEN);
    }

    @Test
    void halves_no_character_where_it_cuts() {
        String text = "-".repeat(AskedOfTables.LONGEST - 1) + "\uD83D\uDE97";
        office.executions.put(office.execution(ID, Execution.State.SUCCEEDED, text));
        office.heard(EVA);
        assertThat(office.entry().elements().get("query")).hasSize(AskedOfTables.LONGEST - 1);
    }

    @Test
    void leaves_alone_what_other_work_groups_do() {
        assertThat(office.heard(EVA)).isEqualTo(Step.ELSEWHERE);
        assertThat(office.audit.written()).isEmpty();
        assertThat(office.queries.asker(ID)).isEmpty();
    }

    @Test
    void gives_no_reason_that_nobody_gave() {
        office.executions.put(office.execution(ID, Execution.State.SUCCEEDED, "SELECT 'why: not'"));
        office.heard(EVA);
        assertThat(office.entry().purpose()).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of("audit", "executions", "queries", "results")
                .flatMap(store -> Stream.of(Mode.FAILS, Mode.PERSISTS_BUT_FAILS)
                        .flatMap(mode -> Stream.of(0, 1, 2, 3, 4).map(after -> Arguments.of(store, mode, after))));
    }

    /** Whatever fails, and however far it came: told again it is one entry, and no result was open before it was durable. */
    @ParameterizedTest
    @MethodSource("faults")
    @Clause("SJ-ALPR-21")
    void comes_to_one_entry_and_an_open_result_whatever_fails(String store, Mode mode, int after) {
        office.over(Execution.State.SUCCEEDED);
        FaultSwitch faults = switch (store) {
            case "audit" -> office.audit.faults;
            case "executions" -> office.executions.faults;
            case "queries" -> office.queries.faults;
            default -> office.results.faults;
        };
        for (int call = 0; call < after; call++) {
            faults.next(Mode.WORKS);
        }
        faults.next(mode);

        List<Object> failed = Stream.of(1, 2, 3).flatMap(time -> tried()).toList();

        assertThat(failed).hasSizeLessThanOrEqualTo(1);
        assertThat(office.audit.written()).hasSize(1);
        assertThat(office.results.opened()).isEqualTo(Map.of(PLACE, EVA));
    }

    private Stream<Object> tried() {
        try {
            office.heard(EVA);
            return Stream.empty();
        } catch (Fault.Unavailable unavailable) {
            assertThat(office.results.opened().isEmpty()
                            || !office.audit.written().isEmpty())
                    .isTrue();
            return Stream.of(unavailable);
        }
    }
}
