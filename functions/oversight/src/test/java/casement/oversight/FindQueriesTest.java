package casement.oversight;

import static casement.oversight.QueryOffice.EVA;
import static casement.oversight.QueryOffice.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.query.Execution;
import casement.domain.query.ExecutionId;
import casement.testkit.FaultSwitch.Mode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindQueriesTest {
    private final QueryOffice office = new QueryOffice();

    @Test
    @Clause("SJ-ALPR-21")
    void has_what_nobody_told_of_recorded() {
        office.over(Execution.State.SUCCEEDED);
        ExecutionId running = new ExecutionId("running");
        office.executions.put(office.execution(running, Execution.State.RUNNING, "SELECT 1"));

        FindQueries.Found found = office.findQueries().find();

        assertThat(found.sent()).containsExactly(ID);
        assertThat(found.overdue()).isEmpty();
        assertThat(office.work.asked()).containsExactly(ID);
    }

    @Test
    void sends_nothing_again_that_is_recorded() {
        office.over(Execution.State.SUCCEEDED);
        office.heard(EVA);
        office.clock.advance(Duration.ofDays(3));
        assertThat(office.findQueries().find()).isEqualTo(new FindQueries.Found(List.of(), List.of()));
        assertThat(office.work.asked()).isEmpty();
    }

    /** The entry is there, its result was not seen to. */
    @Test
    void sends_again_what_was_begun_and_not_done() {
        office.over(Execution.State.SUCCEEDED);
        office.results.faults.next(Mode.FAILS);
        assertThatThrownBy(() -> office.heard(EVA)).isInstanceOf(Fault.Unavailable.class);

        assertThat(office.findQueries().find().sent()).containsExactly(ID);

        office.recordQuery().record(ID, Optional.empty());
        assertThat(office.findQueries().find().sent()).isEmpty();
        assertThat(office.audit.written()).hasSize(1);
    }

    @Test
    @Clause("SJ-ALPR-21")
    void calls_somebody_when_one_is_not_recorded_for_more_than_an_hour() {
        office.over(Execution.State.SUCCEEDED);
        office.clock.advance(Duration.ofHours(1));
        assertThat(office.findQueries().find().overdue()).isEmpty();
        office.clock.advance(Duration.ofMillis(1));
        assertThat(office.findQueries().find().overdue()).containsExactly(ID);
    }

    @Test
    void is_repeated_when_work_may_not_have_been_taken() {
        office.over(Execution.State.SUCCEEDED);
        office.work.faults.next(Mode.FAILS);
        assertThatThrownBy(() -> office.findQueries().find()).isInstanceOf(Fault.Unavailable.class);
        assertThat(office.findQueries().find().sent()).containsExactly(ID);
    }
}
