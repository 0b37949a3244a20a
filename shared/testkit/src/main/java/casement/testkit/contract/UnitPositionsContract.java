package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.situation.FeedId;
import casement.domain.situation.Spot;
import casement.domain.situation.UnitPosition;
import casement.domain.situation.UnitPositions;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Race;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every store of units' positions does. */
public abstract class UnitPositionsContract {
    private static final Duration APART = Duration.ofSeconds(10);

    /** Today's noon, so that no store's own clean-up takes what a test has just written. */
    private final Instant noon = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(12));

    private final FeedId feed = new FeedId(Examples.freshCameraId().value().substring(7, 30));

    /** What the adapter under test takes for now. */
    protected final MovableClock clock = new MovableClock(noon);

    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), clock, Ulids::at).record(Act.asked(Who.NOBODY, "ShowContext"));

    /** With {@link #clock}. */
    protected abstract UnitPositions positions();

    private UnitPosition position(String unit, Instant at, String status) {
        return new UnitPosition(
                feed, unit, at, new Spot(47.6, -122.3, at.getEpochSecond() % 60), Optional.of(90.0), status);
    }

    private List<UnitPosition> mine() {
        return positions().all(receipt).stream()
                .filter(position -> position.feed().equals(feed))
                .toList();
    }

    @Test
    void keeps_the_newest_position_of_each_unit_and_no_other() {
        UnitPosition first = position("2-David-3", noon, "available");
        UnitPosition next = position("2-David-3", noon.plusSeconds(10), "available");
        UnitPosition other = position("Engine 5", noon, "available");
        List.of(first, next, other)
                .forEach(one -> assertThat(positions().store(one, APART)).isTrue());
        assertThat(positions().store(first, APART)).isFalse();
        assertThat(mine()).containsExactly(next, other);
    }

    @Test
    void thins_what_comes_too_soon_unless_the_status_is_another() {
        UnitPosition first = position("2-David-3", noon, "available");
        UnitPosition soon = position("2-David-3", noon.plusMillis(9_999), "available");
        UnitPosition called = position("2-David-3", noon.plusSeconds(1), "en-route");
        assertThat(positions().store(first, APART)).isTrue();
        assertThat(positions().store(soon, APART)).isFalse();
        assertThat(mine()).containsExactly(first);
        assertThat(positions().store(called, APART)).isTrue();
        assertThat(mine()).containsExactly(called);
    }

    @Test
    @Clause("SEA-RTCC-7")
    void shows_no_unit_that_was_not_heard_of_for_a_day() {
        UnitPosition last = position("2-David-3", noon, "available");
        positions().store(last, APART);
        clock.set(noon.plus(Duration.ofDays(1)).minusMillis(1));
        assertThat(mine()).containsExactly(last);
        clock.set(noon.plus(Duration.ofDays(1)));
        assertThat(mine()).isEmpty();
    }

    @Test
    @Tag("race")
    void ends_with_the_newest_when_many_come_at_once() {
        Race.between(8, n -> () -> positions().store(position("2-David-3", noon.plusSeconds(60L * n), "s"), APART));
        assertThat(mine()).containsExactly(position("2-David-3", noon.plusSeconds(60L * 7), "s"));
    }
}
