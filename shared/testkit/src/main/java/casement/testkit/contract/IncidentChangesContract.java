package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Hand;
import casement.domain.audit.Who;
import casement.domain.situation.FeedId;
import casement.domain.situation.IncidentChange;
import casement.domain.situation.IncidentChanges;
import casement.domain.situation.Matter;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every record of incidents united and parted does. */
public abstract class IncidentChangesContract {
    /** Today's noon, so that no store's own clean-up takes what a test has just written. */
    private final Instant noon = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(12));

    private final FeedId feed = new FeedId(Examples.freshCameraId().value().substring(7, 30));

    /** What the adapter under test takes for now. */
    protected final MovableClock clock = new MovableClock(noon);

    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), clock, Ulids::at).record(Act.asked(Who.NOBODY, "ListIncidents"));

    /** With {@link #clock}. */
    protected abstract IncidentChanges changes();

    private IncidentChange change(String about, Optional<Matter> with, Instant at) {
        return new IncidentChange(
                new Matter(feed, about), with, "heard by the same people", new Hand(Who.NOBODY, at, Ulids.at(at)));
    }

    private List<IncidentChange> mine(Instant from) {
        return changes().since(receipt, from).stream()
                .filter(change -> change.matter().feed().equals(feed))
                .toList();
    }

    @Test
    void finds_changes_as_they_were_made_oldest_first_over_the_days() {
        IncidentChange split = change("one", Optional.empty(), noon);
        IncidentChange merge = change("one", Optional.of(new Matter(feed, "two")), noon.minus(Duration.ofDays(1)));
        List.of(split, merge, split).forEach(changes()::add);
        assertThat(mine(noon.minus(Duration.ofDays(2)))).containsExactly(merge, split);
        assertThat(mine(noon)).containsExactly(split);
        assertThat(mine(noon.plusMillis(1))).isEmpty();
    }

    @Test
    @Clause("SEA-RTCC-7")
    void shows_no_change_after_thirty_days() {
        IncidentChange change = change("one", Optional.empty(), noon);
        changes().add(change);
        clock.set(noon.plus(Duration.ofDays(30)).minusMillis(1));
        assertThat(mine(noon)).containsExactly(change);
        clock.set(noon.plus(Duration.ofDays(30)));
        assertThat(mine(noon)).isEmpty();
    }
}
