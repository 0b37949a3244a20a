package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.log.LogHead;
import casement.domain.log.LogState;
import casement.merkle.Hash;
import casement.testkit.Race;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every place of the log's head does; each test begins with one that nobody wrote to. */
public abstract class LogHeadContract {
    protected abstract LogHead head();

    private static LogState state(long revision, String pending) {
        return new LogState(
                revision,
                7,
                Hash.ofLeaf(new byte[] {1}),
                Instant.parse("2026-11-23T10:00:00.123Z"),
                Optional.of("a\n7\nb\n"),
                Optional.of(pending));
    }

    @Test
    void is_empty_before_anything_was_put() {
        assertThat(head().read()).isEqualTo(LogState.EMPTY);
    }

    @Test
    void gives_back_all_of_what_it_was_replaced_by() {
        LogHead head = head();
        LogState bare =
                new LogState(2, 7, Hash.ofLeaf(new byte[] {1}), Instant.EPOCH, Optional.empty(), Optional.empty());

        assertThat(head.replace(LogState.EMPTY, state(1, "batches/a"))).isTrue();
        assertThat(head.read()).isEqualTo(state(1, "batches/a"));
        assertThat(head.replace(state(1, "batches/a"), bare)).isTrue();
        assertThat(head.read()).isEqualTo(bare);
    }

    @Test
    void stays_what_it_is_when_another_was_faster() {
        LogHead head = head();
        head.replace(LogState.EMPTY, state(1, "batches/a"));

        assertThat(head.replace(LogState.EMPTY, state(1, "batches/b"))).isFalse();
        assertThat(head.replace(state(2, "batches/a"), state(3, "batches/b"))).isFalse();
        assertThat(head.read()).isEqualTo(state(1, "batches/a"));
    }

    @Test
    @Tag("race")
    void lets_one_of_many_replace_it() {
        LogHead head = head();
        List<Race.Outcome<Boolean>> outcomes =
                Race.between(8, n -> () -> head.replace(LogState.EMPTY, state(1, "batches/" + n)));

        assertThat(Race.values(outcomes)).hasSize(8).containsOnlyOnce(true);
        assertThat(head.read().revision()).isEqualTo(1);
    }
}
