package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.View;
import casement.domain.access.Views;
import casement.domain.audit.AuditId;
import casement.domain.video.Span;
import casement.testkit.Examples;
import casement.testkit.Race;
import casement.testkit.Ulids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every store of views does. */
public abstract class ViewsContract {
    /** Today, so that no store's own clean-up takes what a test has just written. */
    private final Instant started = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);

    private static final AuditId NONE = new AuditId("01ARZ3NDEKTSV4RRFFQ69G5FAV");
    private final Instant expires = started.plus(Duration.ofMinutes(10));

    protected abstract Views views();

    private View begun(Optional<Span> span) {
        View view = new View(
                Ulids.at(started),
                Examples.analyst().who(),
                Examples.freshCameraId(),
                span,
                Examples.emergencyCall(),
                started,
                expires,
                Optional.empty(),
                Optional.of(new View.First(Ulids.at(started), started)));
        views().add(view);
        return view;
    }

    @Test
    void finds_a_view_as_it_was_added() {
        View live = begun(Optional.empty());
        View recorded = begun(Optional.of(new Span(started.minusSeconds(600), started)));
        assertThat(views().find(live.id())).contains(live);
        assertThat(views().find(recorded.id())).contains(recorded);
        assertThat(views().find(NONE)).isEmpty();
    }

    @Test
    @Clause("SEA-RTCC-6")
    void ends_a_view_once() {
        View view = begun(Optional.empty());
        Instant end = started.plusSeconds(30);
        assertThat(views().end(view.id(), end)).contains(view.endedAt(end));
        assertThat(views().end(view.id(), end.plusSeconds(1))).isEmpty();
        assertThat(views().find(view.id())).contains(view.endedAt(end));
    }

    @Test
    void ends_nothing_when_there_is_no_such_view() {
        assertThat(views().end(NONE, started)).isEmpty();
        assertThat(views().find(NONE)).isEmpty();
    }

    @Test
    @Tag("race")
    @Clause("SEA-RTCC-6")
    void lets_one_end_a_view_when_many_try_at_once() {
        View view = begun(Optional.empty());
        List<Race.Outcome<Optional<View>>> outcomes =
                Race.between(8, n -> () -> views().end(view.id(), started.plusSeconds(n)));
        assertThat(Race.thrown(outcomes)).isEmpty();
        assertThat(Race.values(outcomes)).filteredOn(Optional::isPresent).hasSize(1);
    }

    @Test
    void lists_as_overdue_what_has_expired_and_not_ended() {
        View left = begun(Optional.empty());
        View ended = begun(Optional.empty());
        views().end(ended.id(), started.plusSeconds(5));
        assertThat(views().overdue(expires.minusMillis(1))).doesNotContain(left);
        assertThat(views().overdue(expires)).contains(left);
        assertThat(views().overdue(expires)).extracting(View::id).doesNotContain(ended.id());
        views().end(left.id(), expires);
        assertThat(views().overdue(expires)).extracting(View::id).doesNotContain(left.id());
    }
}
