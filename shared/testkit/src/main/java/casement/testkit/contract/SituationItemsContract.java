package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.situation.FeedId;
import casement.domain.situation.FeedKind;
import casement.domain.situation.ItemId;
import casement.domain.situation.SituationItem;
import casement.domain.situation.SituationItems;
import casement.domain.situation.Spot;
import casement.domain.video.Span;
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

/** What every store of what feeds told does. */
public abstract class SituationItemsContract {
    /** Today's noon, so that no store's own clean-up takes what a test has just written. */
    private final Instant noon = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(12));

    private final Span lately = new Span(noon.minus(Duration.ofHours(3)), noon.plusSeconds(1));
    private final FeedId feed = new FeedId(Examples.freshCameraId().value().substring(7, 30));

    /** What the adapter under test takes for now. */
    protected final MovableClock clock = new MovableClock(noon);

    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), clock, Ulids::at).record(Act.asked(Who.NOBODY, "ListIncidents"));

    /** With {@link #clock}. */
    protected abstract SituationItems items();

    private SituationItem item(String name, Instant at) {
        return new SituationItem(
                ItemId.of(feed, name, at),
                feed,
                FeedKind.GUNSHOTS,
                name,
                at,
                noon,
                "gunshot",
                Optional.of("confirmed"),
                Optional.of(1),
                Optional.of(0.93),
                Optional.of(new Spot(47.61, -122.33, 25)),
                Optional.of("what the public is told"));
    }

    private List<SituationItem> mine(Span span) {
        return items().during(receipt, span).stream()
                .filter(item -> item.feed().equals(feed))
                .toList();
    }

    @Test
    void finds_items_of_a_span_as_they_were_added_newest_first_over_the_hours() {
        SituationItem older = item("older", noon.minus(Duration.ofMinutes(90)));
        SituationItem newer = item("newer", noon);
        SituationItem before = item("before", noon.minus(Duration.ofHours(4)));
        List.of(older, newer, before)
                .forEach(one -> assertThat(items().add(one)).isTrue());
        assertThat(mine(lately)).containsExactly(newer, older);
    }

    @Test
    void keeps_the_first_of_those_with_one_id() {
        SituationItem first = item("one", noon);
        assertThat(items().add(first)).isTrue();
        SituationItem again = new SituationItem(
                first.id(),
                feed,
                FeedKind.GUNSHOTS,
                "one",
                noon,
                noon.plusSeconds(1),
                "other",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(items().add(again)).isFalse();
        assertThat(mine(lately)).containsExactly(first);
    }

    @Test
    @Clause("SEA-RTCC-7")
    void shows_nothing_that_was_received_thirty_days_ago() {
        SituationItem item = item("old", noon);
        items().add(item);
        clock.set(noon.plus(Duration.ofDays(30)).minusMillis(1));
        assertThat(mine(lately)).containsExactly(item);
        clock.set(noon.plus(Duration.ofDays(30)));
        assertThat(mine(lately)).isEmpty();
    }
}
