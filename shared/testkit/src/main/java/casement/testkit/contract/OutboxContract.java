package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditStore;
import casement.domain.audit.Who;
import casement.domain.log.Outbox;
import casement.testkit.MovableClock;
import casement.testkit.Ulids;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every outbox does; each test begins with one in which nothing waits. */
public abstract class OutboxContract {
    private final MovableClock clock = MovableClock.atNoon();

    protected abstract Outbox outbox();

    protected abstract AuditStore store();

    private AuditEntry recorded(String action) {
        clock.advance(Duration.ofMillis(1));
        AuditId id = new AuditLog(store(), clock, Ulids::at)
                .record(Act.asked(Who.function("Test"), action))
                .id();
        return store().find(id).orElseThrow();
    }

    @Test
    void holds_what_was_written_until_it_is_removed_oldest_first() {
        AuditEntry first = recorded("First");
        AuditEntry second = recorded("Second");
        AuditEntry third = recorded("Third");

        assertThat(outbox().oldest(2)).containsExactly(first, second);
        outbox().remove(List.of(first.id(), third.id()));
        assertThat(outbox().oldest(10)).containsExactly(second);
        outbox().remove(List.of(first.id(), second.id()));
        assertThat(outbox().oldest(10)).isEmpty();
        assertThat(store().find(first.id())).contains(first);
    }

    @Test
    void does_not_take_again_what_was_removed() {
        AuditEntry entry = recorded("Once");
        outbox().remove(List.of(entry.id()));

        store().put(entry);

        assertThat(outbox().oldest(10)).isEmpty();
    }

    @Test
    void removes_more_than_one_call_to_a_database_would_take() {
        List<AuditEntry> entries =
                IntStream.range(0, 130).mapToObj(n -> recorded("Act" + n)).toList();

        assertThat(outbox().oldest(1_000)).isEqualTo(entries);
        outbox().remove(entries.stream().map(AuditEntry::id).toList());
        assertThat(outbox().oldest(1_000)).isEmpty();
    }
}
