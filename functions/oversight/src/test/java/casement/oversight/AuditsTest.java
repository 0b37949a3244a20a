package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.domain.log.Sealing;
import casement.domain.review.Draw;
import casement.domain.review.Drawing;
import casement.domain.review.Finding;
import casement.domain.review.Kind;
import casement.domain.review.Look;
import casement.domain.review.ReviewId;
import casement.domain.review.Tally;
import casement.domain.review.Task;
import casement.domain.review.Unit;
import casement.domain.review.Verdict;
import casement.policy.KeptDays;
import casement.policy.PackDesk;
import casement.policy.Packs;
import casement.policy.PolicyInForce;
import casement.policy.RulingPacks;
import casement.testkit.Audits;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.LogTrial;
import casement.testkit.MovableClock;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryLogEntries;
import casement.testkit.memory.MemoryPackChanges;
import casement.testkit.memory.MemoryReviews;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From looks to a closed audit, over a log that is sealed. */
class AuditsTest {
    private static final ReviewId QUARTER = new ReviewId("SJ-ALPR-22.2026-10.3");
    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:05:00Z");
    private static final Principal ANALYST = Audits.of(Audits.CRIME_CENTRE, "anna", Role.RTCC_ANALYST);
    private static final Principal SUPERVISOR = Audits.of(Audits.CRIME_CENTRE, "sam", Role.SUPERVISOR);
    private static final Principal AUDITOR = Audits.auditor();
    private static final Principal COLLEAGUE = Audits.of(Audits.CRIME_CENTRE, "carl", Role.AUDITOR);
    private static final Principal COUNCIL = Audits.of(new Unit("City of Example", "Council"), "cleo", Role.COUNCIL);
    private static final Principal MANAGER = Audits.of(Audits.CRIME_CENTRE, "olga", Role.OPERATIONS_MANAGER);

    private final LogTrial trial = new LogTrial();
    private final MovableClock clock = trial.clock;
    private final Sealing sealing = trial.sealing(64);
    private final MemoryReviews reviews = new MemoryReviews();
    private final MemoryLogEntries files = new MemoryLogEntries(trial.store);
    private OpenReviews openReviews;
    private DrawSamples drawSamples;
    private ListReviews listReviews;
    private ShowReview showReview;
    private ReadSample readSample;
    private OrderAudit orderAudit;
    private RecordFinding recordFinding;
    private ReplyToFinding replyToFinding;
    private CloseReview closeReview;
    private CountReviews countReviews;

    @BeforeEach
    void open() {
        MemoryPackChanges changes = new MemoryPackChanges();
        RulingPacks packs = new RulingPacks(Packs.GOVERNING, changes, new KeptDays(Examples.retention(28)));
        AuditLog log = new AuditLog(trial.outbox, clock, Ulids::at);
        Asking asking = new Asking(new PolicyInForce(packs, clock), log);
        openReviews = new OpenReviews(log, new PackDesk(packs, clock), changes, reviews, files, clock);
        drawSamples = new DrawSamples(log, reviews, new Drawing(trial.store, files));
        listReviews = new ListReviews(asking, reviews, clock);
        showReview = new ShowReview(asking, reviews, clock);
        readSample = new ReadSample(asking, reviews, trial.outbox);
        orderAudit = new OrderAudit(asking, reviews, clock);
        recordFinding = new RecordFinding(asking, reviews, clock);
        replyToFinding = new ReplyToFinding(asking, reviews, clock);
        closeReview = new CloseReview(asking, reviews, clock);
        countReviews = new CountReviews(reviews, clock);
    }

    private void looks(int times) {
        for (int look = 0; look < times; look++) {
            trial.look(Act.asked(ANALYST.who(), "SearchReads")
                    .with("plate", "7ABC123")
                    .forPurpose(Examples.emergencyCall()));
        }
        trial.sealUntilIdle(sealing);
    }

    /** The first entries of the new year are sealed, and a round is made after. */
    private OpenReviews.Round newYear() {
        clock.set(NEW_YEAR);
        looks(1);
        OpenReviews.Round round = openReviews.round();
        drawSamples.draw();
        return round;
    }

    private void audit(int looks) {
        looks(looks);
        newYear();
    }

    private List<Long> sampled() {
        return showReview.show(AUDITOR, QUARTER).looks().stream()
                .map(ShowReview.Look::index)
                .toList();
    }

    private Finding find(Principal by, long index, Verdict verdict) {
        Optional<String> note = verdict == Verdict.IN_ORDER ? Optional.empty() : Optional.of("no such case");
        return recordFinding.record(
                by, QUARTER, new RecordFinding.Form(Optional.of(index), Optional.of(verdict), note));
    }

    private void findAllInOrder() {
        sampled().forEach(index -> find(AUDITOR, index, Verdict.IN_ORDER));
    }

    private ShownReview close(Principal by) {
        return closeReview.close(by, QUARTER, new CloseReview.Form(Optional.of("as it should be")));
    }

    private Finding reply(Principal by, long index) {
        return replyToFinding.reply(
                by, QUARTER, new ReplyToFinding.Form(Optional.of(index), Optional.of("a slip of the pen")));
    }

    private ShownReview shown() {
        return showReview.show(AUDITOR, QUARTER).review();
    }

    private static OrderAudit.Form order(String from, String until, List<Look> looks) {
        return new OrderAudit.Form(
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(until)),
                Optional.of(looks),
                Optional.of("a complaint about May"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private List<AuditEntry> entries(String action) {
        return trial.written().stream()
                .filter(entry -> entry.action().equals(action))
                .toList();
    }

    private Tally tally(Kind kind) {
        return countReviews.count().reviews().stream()
                .filter(tally -> tally.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Clause("SJ-ALPR-22")
    void opens_each_quarters_audit_when_the_quarter_is_over_and_draws_its_sample() {
        looks(40);
        assertThat(openReviews.round().opened()).isZero();

        OpenReviews.Round round = newYear();
        assertThat(round.opened()).isPositive();
        assertThat(shown().state()).isEqualTo(ShownReview.State.OPEN);
        assertThat(shown().by()).isEqualTo(Role.AUDITOR);
        assertThat(shown().due()).isEqualTo(LocalDate.parse("2027-03-01"));
        Draw draw = shown().draw().orElseThrow();
        assertThat(draw.population()).isEqualTo(40);
        assertThat(sampled()).hasSize(29).hasSize(draw.drawn());
        assertThat(entries("SampleDrawn"))
                .anySatisfy(entry -> assertThat(entry.elements())
                        .containsEntry("review", QUARTER.value())
                        .containsEntry("seed", draw.seed().hex())
                        .containsEntry("population", "40"));
    }

    @Test
    void does_nothing_twice() {
        audit(40);
        List<Long> drawn = sampled();
        looks(5);

        assertThat(openReviews.round().opened()).isZero();
        assertThat(drawSamples.draw()).isZero();
        assertThat(sampled()).isEqualTo(drawn);
    }

    @Test
    @Clause("SCH-13")
    void opens_each_months_and_each_terms_review_of_a_schools_log() {
        audit(3);
        List<ShownReview> school = listReviews.list(AUDITOR, Optional.empty()).reviews().stream()
                .filter(review -> review.clause().equals("SCH-13"))
                .toList();
        assertThat(school)
                .extracting(review -> review.id().value())
                .containsExactlyInAnyOrder("SCH-13.2026-11.1", "SCH-13.2026-12.1", "SCH-13.2026-09.4");
        assertThat(school).extracting(ShownReview::by).containsOnly(Role.OPERATIONS_MANAGER, Role.APPROVER);
    }

    @Test
    @Clause("SJ-ALPR-22")
    void shows_the_reviewer_what_is_left_to_look_at_with_its_reason() {
        audit(40);
        ReadSample.Shown first = readSample.read(AUDITOR, QUARTER, Optional.of(10));
        assertThat(first.looks()).hasSize(10);
        assertThat(first.left()).isEqualTo(29);
        assertThat(first.looks())
                .allSatisfy(
                        look -> assertThat(look.entry().orElseThrow().purpose()).contains(Examples.emergencyCall()));

        find(AUDITOR, first.looks().getFirst().index(), Verdict.IN_ORDER);

        ReadSample.Shown next = readSample.read(AUDITOR, QUARTER, Optional.empty());
        assertThat(next.left()).isEqualTo(28);
        assertThat(next.looks().getFirst().index())
                .isEqualTo(first.looks().get(1).index());
    }

    @Test
    @Clause("SJ-ALPR-22")
    void shows_nothing_to_a_unit_that_would_review_itself_and_takes_nothing_from_it() {
        audit(40);
        assertThat(readSample.read(COLLEAGUE, QUARTER, Optional.empty()).looks())
                .isEmpty();
        assertThatThrownBy(() -> find(COLLEAGUE, sampled().getFirst(), Verdict.IN_ORDER))
                .isInstanceOf(Fault.Refused.class)
                .hasMessageContaining("unit other than");
        assertThat(entries("RecordFinding"))
                .extracting(AuditEntry::outcome)
                .containsExactlyInAnyOrder(Outcome.ASKED, Outcome.REFUSED);
    }

    @Test
    void refuses_those_whom_no_rule_lets_hold_one() {
        audit(40);
        assertThatThrownBy(() -> find(ANALYST, sampled().getFirst(), Verdict.IN_ORDER))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> readSample.read(COUNCIL, QUARTER, Optional.empty()))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> close(SUPERVISOR)).isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> find(MANAGER, sampled().getFirst(), Verdict.IN_ORDER))
                .isInstanceOf(Fault.Refused.class)
                .hasMessageContaining("another role's duty");
    }

    @Test
    @Clause("SJ-ALPR-22")
    void goes_from_finding_to_reply_to_closure_and_leaves_an_entry_of_each() {
        audit(40);
        long wrong = sampled().getFirst();
        findAllInOrder();
        find(AUDITOR, wrong, Verdict.NUMBER_WRONG);
        assertThatThrownBy(() -> close(AUDITOR))
                .isInstanceOf(Fault.Conflict.class)
                .hasMessageContaining("reply");

        assertThat(reply(SUPERVISOR, wrong).reply()).isPresent();
        ShownReview closed = close(AUDITOR);

        assertThat(closed.state()).isEqualTo(ShownReview.State.CLOSED);
        assertThat(closed.closure().orElseThrow().wrong()).isEqualTo(1);
        assertThat(entries("ReplyToFinding"))
                .extracting(AuditEntry::outcome)
                .containsExactlyInAnyOrder(Outcome.ASKED, Outcome.CHANGED);
        assertThat(entries("CloseReview"))
                .filteredOn(entry -> entry.outcome() == Outcome.CHANGED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.elements()).containsEntry("wrong", "1"));
    }

    @Test
    @Clause("SJ-ALPR-22")
    void closes_nothing_as_long_as_a_look_was_not_looked_at() {
        audit(40);
        assertThatThrownBy(() -> close(AUDITOR)).isInstanceOf(Fault.Conflict.class);
        assertThat(shown().state()).isEqualTo(ShownReview.State.OPEN);
    }

    @Test
    @Clause("SJ-ALPR-22")
    void changes_nothing_about_a_closed_one() {
        audit(40);
        findAllInOrder();
        close(AUDITOR);

        long index = sampled().getFirst();
        assertThatThrownBy(() -> find(AUDITOR, index, Verdict.TOO_MUCH)).isInstanceOf(Fault.Conflict.class);
        assertThatThrownBy(() -> reply(SUPERVISOR, index)).isInstanceOf(Fault.Conflict.class);
        assertThatThrownBy(() -> close(AUDITOR)).isInstanceOf(Fault.Conflict.class);
        assertThat(showReview.show(AUDITOR, QUARTER).looks())
                .allSatisfy(look ->
                        assertThat(look.finding().orElseThrow().verdict()).isEqualTo(Verdict.IN_ORDER));
    }

    @Test
    @Clause("SJ-ALPR-22")
    void takes_an_order_of_the_council_and_draws_from_a_checkpoint_of_the_day_after() {
        looks(40);
        ShownReview ordered = orderAudit.order(COUNCIL, order("2026-11-01", "2026-11-20", List.of(Look.PLATES)));
        assertThat(ordered.order().orElseThrow().as()).isEqualTo(Role.COUNCIL);
        looks(1);
        assertThat(drawSamples.draw()).isZero();
        assertThatThrownBy(() -> readSample.read(AUDITOR, ordered.id(), Optional.empty()))
                .isInstanceOf(Fault.Conflict.class)
                .hasMessageContaining("2026-11-21");

        clock.set(Instant.parse("2026-11-21T00:00:30Z"));
        looks(1);
        assertThat(drawSamples.draw()).isEqualTo(1);
        assertThat(readSample.read(AUDITOR, ordered.id(), Optional.empty()).left())
                .isPositive();
    }

    @Test
    @Clause("SJ-ALPR-22")
    void takes_no_order_of_those_who_run_the_system() {
        OrderAudit.Form form = order("2026-11-01", "2026-11-20", List.of(Look.PLATES));
        for (Principal other : List.of(ANALYST, SUPERVISOR, MANAGER, AUDITOR)) {
            assertThatThrownBy(() -> orderAudit.order(other, form)).isInstanceOf(Fault.Refused.class);
        }
        assertThat(listReviews.list(AUDITOR, Optional.empty()).reviews()).isEmpty();
    }

    @Test
    void tells_everything_that_is_wrong_with_an_order() {
        assertThatThrownBy(() -> orderAudit.order(COUNCIL, order("2026-12-02", "2026-12-01", List.of())))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("until: must not be in the future")
                .hasMessageContaining("until: must not be before 'from'")
                .hasMessageContaining("looks: name one at least");
        assertThatThrownBy(() -> recordFinding.record(
                        AUDITOR,
                        QUARTER,
                        new RecordFinding.Form(Optional.empty(), Optional.empty(), Optional.of("x".repeat(2_001)))))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("index: is missing")
                .hasMessageContaining("verdict: is missing")
                .hasMessageContaining("note: has more than");
    }

    @Test
    @Clause("SCH-13")
    void says_openly_and_in_the_log_which_are_late() {
        audit(40);
        assertThat(tally(Kind.AUDIT)).isEqualTo(new Tally(Kind.AUDIT, 1, 0, 0, 0));

        clock.set(Instant.parse("2027-03-02T00:00:00Z"));
        OpenReviews.Round round = openReviews.round();

        assertThat(round.overdue()).extracting(Task::id).contains(QUARTER);
        assertThat(tally(Kind.AUDIT)).isEqualTo(new Tally(Kind.AUDIT, 0, 1, 0, 0));
        assertThat(tally(Kind.LOG_REVIEW).overdue()).isPositive();
        assertThat(entries("OverdueReviews"))
                .last()
                .satisfies(entry -> assertThat(entry.elements().get("overdue")).contains(QUARTER.value()));

        findAllInOrder();
        close(AUDITOR);
        assertThat(tally(Kind.AUDIT)).isEqualTo(new Tally(Kind.AUDIT, 0, 0, 1, 1));
    }

    @Test
    void lists_by_state() {
        audit(40);
        findAllInOrder();
        close(AUDITOR);
        assertThat(listReviews
                        .list(COUNCIL, Optional.of(ShownReview.State.CLOSED))
                        .reviews())
                .extracting(ShownReview::id)
                .containsExactly(QUARTER);
        assertThat(listReviews
                        .list(COUNCIL, Optional.of(ShownReview.State.OPEN))
                        .reviews())
                .isNotEmpty()
                .extracting(ShownReview::id)
                .doesNotContain(QUARTER);
    }

    @Test
    void shows_and_changes_nothing_of_which_the_log_does_not_know() {
        audit(40);
        long index = sampled().getFirst();
        trial.writes.always(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> readSample.read(AUDITOR, QUARTER, Optional.empty()))
                .isInstanceOf(Fault.Unavailable.class);
        assertThatThrownBy(() -> find(AUDITOR, index, Verdict.IN_ORDER)).isInstanceOf(Fault.Unavailable.class);
        assertThatThrownBy(openReviews::round).isInstanceOf(Fault.Unavailable.class);
        assertThatThrownBy(drawSamples::draw).isInstanceOf(Fault.Unavailable.class);
        trial.writes.always(FaultSwitch.Mode.WORKS);
        assertThat(readSample.read(AUDITOR, QUARTER, Optional.empty()).left()).isEqualTo(29);
    }

    @Test
    void goes_on_in_the_next_round_when_the_store_did_not_answer() {
        looks(40);
        clock.set(NEW_YEAR);
        looks(1);
        reviews.faults.next(FaultSwitch.Mode.WORKS, FaultSwitch.Mode.WORKS, FaultSwitch.Mode.FAILS);
        assertThatThrownBy(openReviews::round).isInstanceOf(Fault.Unavailable.class);
        openReviews.round();
        reviews.faults.next(FaultSwitch.Mode.WORKS, FaultSwitch.Mode.PERSISTS_BUT_FAILS);
        assertThatThrownBy(drawSamples::draw).isInstanceOf(Fault.Unavailable.class);
        drawSamples.draw();

        assertThat(shown().state()).isEqualTo(ShownReview.State.OPEN);
        assertThat(sampled()).hasSize(29);
    }
}
