package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.audit.AuditClaim;
import casement.domain.query.Asker;
import casement.domain.query.ExecutionId;
import casement.domain.query.Queries;
import casement.domain.query.RecordedQuery;
import casement.testkit.Race;
import casement.testkit.Ulids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every store of what is known of executions does. */
public abstract class QueriesContract {
    private static final Asker EVA = new Asker("AROAEXAMPLE:eva", "arn:aws:sts::1:assumed-role/Auditor/eva");
    private static final Asker BEN = new Asker("AIDAEXAMPLE", "arn:aws:iam::1:user/ben");

    /** Today, so that no store's own clean-up takes what a test has just written. */
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private final ExecutionId id = new ExecutionId(UUID.randomUUID().toString());

    protected abstract Queries queries();

    private RecordedQuery wanted(Optional<Asker> asker) {
        return new RecordedQuery(id, new AuditClaim(Ulids.at(now), now), asker, false);
    }

    @Test
    void knows_nothing_of_an_execution_of_which_nothing_was_heard() {
        assertThat(queries().asker(id)).isEmpty();
        assertThat(queries().find(id)).isEmpty();
    }

    @Test
    void keeps_who_was_heard_of_first() {
        queries().heard(id, EVA, now);
        queries().heard(id, BEN, now.plusSeconds(1));
        queries().heard(id, EVA, now.plusSeconds(2));
        assertThat(queries().asker(id)).contains(EVA);
        assertThat(queries().find(id)).isEmpty();
    }

    @Test
    void gives_an_execution_one_entry_whoever_wants_another_later() {
        RecordedQuery first = wanted(Optional.empty());
        assertThat(queries().claim(first, now)).isEqualTo(first);
        assertThat(queries().claim(wanted(Optional.of(EVA)), now.plusSeconds(5)))
                .isEqualTo(first);
        assertThat(queries().find(id)).contains(first);
        assertThat(queries().asker(id)).isEmpty();
    }

    @Test
    void remembers_that_an_execution_is_done() {
        RecordedQuery claimed = queries().claim(wanted(Optional.of(EVA)), now);
        queries().finish(claimed, now);
        queries().finish(claimed, now.plusSeconds(1));
        assertThat(queries().find(id)).contains(claimed.done());
        assertThat(queries().claim(wanted(Optional.of(BEN)), now)).isEqualTo(claimed.done());
    }

    @Test
    @Tag("race")
    void gives_all_that_come_at_once_the_same_entry() {
        List<Race.Outcome<RecordedQuery>> outcomes =
                Race.between(12, n -> () -> queries().claim(wanted(Optional.empty()), now));
        assertThat(Race.thrown(outcomes)).isEmpty();
        assertThat(new HashSet<>(Race.values(outcomes))).hasSize(1);
    }
}
