package casement.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.Standing;
import casement.domain.access.View;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.Outcome;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.testkit.Examples;
import casement.testkit.Ulids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** One reason for several views: other cameras of the same event, and the next half hour. */
@Clause("SEA-RTCC-6")
class ContinuedViewsTest {
    private static final Optional<StartView.PurposeForm> THEFTS =
            Forms.narrative("crime-trend", "car thefts at night, Pike Street");
    private static final Principal ANNA = Examples.analyst();
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final Stores stores = new Stores();
    private final Camera pike = stores.recordingCamera(CameraClass.CCTV);
    private final Camera pine = stores.recordingCamera(CameraClass.CCTV);
    private final Camera alpr = stores.recordingCamera(CameraClass.ALPR);

    private View start(Principal person, Camera camera, Optional<StartView.PurposeForm> purpose) {
        return stores.startView.start(person, Forms.live(camera.id(), purpose));
    }

    private View goOn(Principal person, Camera camera, View before) {
        return stores.startView.start(person, goingOn(camera, before.id(), Optional.empty()));
    }

    private static StartView.Form goingOn(Camera camera, AuditId before, Optional<Instant> from) {
        return new StartView.Form(
                Optional.of(camera.id()),
                from,
                from.map(first -> first.plusSeconds(60)),
                Optional.empty(),
                Optional.of(before));
    }

    private AuditEntry refused(String clause, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refusal -> assertThat(refusal.clause()).isEqualTo(clause));
        List<AuditEntry> refusals = stores.audit.written().stream()
                .filter(entry -> entry.outcome() == Outcome.REFUSED)
                .toList();
        return refusals.getLast();
    }

    @Test
    @Clause("SEA-CCTV-3")
    void shows_four_cameras_for_one_reason_each_in_the_log_in_reply_to_the_first() {
        View first = start(ANNA, pike, THEFTS);
        for (Camera other : List.of(pine, stores.recordingCamera(CameraClass.CCTV), pike)) {
            View next = goOn(ANNA, other, first);
            assertThat(next.purpose()).isEqualTo(first.purpose());
            assertThat(next.camera()).isEqualTo(other.id());
            assertThat(stores.log.recall(next.id())).isPresent();
        }
        assertThat(stores.audit.written())
                .hasSize(4)
                .allSatisfy(entry -> assertThat(entry.outcome()).isEqualTo(Outcome.ASKED))
                .filteredOn(entry -> !entry.id().equals(first.id()))
                .allSatisfy(entry -> {
                    assertThat(entry.inReplyTo()).contains(first.id());
                    assertThat(entry.purpose()).contains(first.purpose());
                });
        refused("SEA-CCTV-3", () -> start(ANNA, pine, THEFTS));
    }

    @Test
    @Clause("SEA-CCTV-3")
    void goes_on_every_half_hour_until_the_reason_is_twelve_hours_old() {
        View first = start(ANNA, pike, THEFTS);
        View last = first;
        for (int half = 1; half < 24; half++) {
            stores.clock.advance(HALF_AN_HOUR);
            last = goOn(ANNA, pike, last);
            assertThat(last.first().id()).isEqualTo(first.id());
            assertThat(last.expires()).isEqualTo(stores.clock.instant().plus(HALF_AN_HOUR));
        }
        View eleventhHour = last;
        stores.clock.advance(HALF_AN_HOUR.minusMillis(1));
        goOn(ANNA, pine, eleventhHour);
        stores.clock.advance(Duration.ofMillis(1));
        refused("SEA-RTCC-6", () -> goOn(ANNA, pine, eleventhHour));
        refused("SEA-RTCC-6", () -> goOn(ANNA, pine, first));
    }

    @Test
    void goes_on_with_nobody_elses_view_and_does_not_say_what_the_rules_would() {
        View first = start(ANNA, pike, THEFTS);
        AuditEntry refusal = refused("SEA-RTCC-6", () -> goOn(Examples.supervisor(), pine, first));
        assertThat(refusal.who()).isEqualTo(Examples.supervisor().who());
        assertThat(refusal.inReplyTo()).contains(first.id());
        assertThat(refusal.purpose()).isEmpty();
        refused("SEA-RTCC-6", () -> goOn(Examples.technician(), pine, first));
        assertThatThrownBy(() -> stores.startView.start(ANNA, goingOn(pine, Ulids.at(Examples.NOON), Optional.empty())))
                .isInstanceOf(Fault.Missing.class);
    }

    @Test
    @Clause({"SJ-ALPR-1", "SEA-CCTV-3"})
    void takes_the_reason_only_where_it_counts() {
        View live = start(ANNA, pike, THEFTS);
        refused("SJ-ALPR-1", () -> goOn(ANNA, alpr, live));
        Instant from = Examples.NOON.minusSeconds(600);
        refused("SEA-RTCC-6", () -> stores.startView.start(ANNA, goingOn(pine, live.id(), Optional.of(from))));
        View recorded = stores.startView.start(
                ANNA,
                Forms.recorded(pike.id(), from, from.plusSeconds(60), Forms.number("investigation", "2026-000123")));
        refused("SEA-CCTV-3", () -> goOn(ANNA, pine, recorded));
        assertThat(stores.startView
                        .start(ANNA, goingOn(pine, recorded.id(), Optional.of(from)))
                        .isLive())
                .isFalse();
    }

    @Test
    void goes_by_the_rules_as_they_are_now() {
        Optional<StartView.PurposeForm> felony = Optional.of(new StartView.PurposeForm(
                Optional.of("investigation"), Optional.of("2026-000123"), Optional.empty(), Optional.of("felony")));
        View first = start(ANNA, alpr, felony);
        refused("SJ-ALPR-7", () -> goOn(ANNA.with(Standing.NONE), alpr, first));
        goOn(ANNA, alpr, first);
    }

    @Test
    @Clause("SJ-ALPR-30")
    void goes_on_with_no_investigation_that_became_others_since() {
        View first = start(ANNA, pike, Forms.number("911-call", "2026-000123"));
        Principal sam = Examples.supervisor();
        new Office(stores).put(sam, "police");
        stores.openInvestigation.open(
                sam, new OpenInvestigation.Form(Optional.of("2026-000123"), NeedToKnowTest.ids(sam)));
        refused("SJ-ALPR-30", () -> goOn(ANNA, pine, first));
    }

    @Test
    void takes_a_purpose_or_another_view_but_not_both() {
        View first = start(ANNA, pike, THEFTS);
        assertThatThrownBy(() -> stores.startView.start(
                        ANNA,
                        new StartView.Form(
                                Optional.of(pine.id()),
                                Optional.empty(),
                                Optional.empty(),
                                Forms.number("911-call", "2026-000123"),
                                Optional.of(first.id()))))
                .isInstanceOf(Fault.BadInput.class);
        refused("SEA-CCTV-3", () -> start(ANNA, pine, Optional.empty()));
    }
}
