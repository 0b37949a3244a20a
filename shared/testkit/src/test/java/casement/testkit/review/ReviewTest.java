package casement.testkit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.audit.Hand;
import casement.domain.people.PersonId;
import casement.domain.review.Draw;
import casement.domain.review.Finding;
import casement.domain.review.Kind;
import casement.domain.review.Review;
import casement.domain.review.Sample;
import casement.domain.review.SampledLook;
import casement.domain.review.Tally;
import casement.domain.review.Unit;
import casement.domain.review.Verdict;
import casement.testkit.Audits;
import casement.testkit.Examples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final Sample SAMPLE = Audits.sample();
    private static final Unit INSPECTION = new Unit("Office of Inspector General", "Oversight");
    private static final Principal OUTSIDE = Audits.of(INSPECTION, "ines", Role.AUDITOR);
    private static final Principal SUPERVISOR = Audits.of(Audits.CRIME_CENTRE, "sam", Role.SUPERVISOR);
    private static final Instant LATER = Examples.NOON.plus(Finding.TIME_TO_REPLY);

    private final Review.Open audit = open(Kind.AUDIT);

    private static Review.Open open(Kind kind) {
        return new Review.Awaited(Audits.task(kind)).drawn(SAMPLE);
    }

    private static Finding find(Review.Open review, Principal by, long index, Verdict verdict) {
        return review.find(
                SAMPLE, index, verdict, Optional.of("see the case"), by, hand(by, Examples.NOON), Optional.empty());
    }

    private static Hand hand(Principal by, Instant at) {
        return Audits.hand(by, at);
    }

    private List<Finding> allInOrder() {
        return SAMPLE.looks().stream()
                .map(look -> find(audit, OUTSIDE, look.index(), Verdict.IN_ORDER))
                .toList();
    }

    private Review.Closed close(List<Finding> findings, Principal by, Instant at) {
        return audit.close(Optional.of(SAMPLE), findings, "looked at", by, hand(by, at));
    }

    private List<Finding> oneWrong() {
        List<Finding> findings = new ArrayList<>(allInOrder());
        findings.set(0, find(audit, OUTSIDE, 3, Verdict.NUMBER_WRONG));
        return findings;
    }

    @Test
    @Clause("SJ-ALPR-22")
    void is_held_by_a_unit_other_than_the_one_whose_looks_it_is_about() {
        assertThat(find(audit, Audits.auditor(), 3, Verdict.IN_ORDER).verdict()).isEqualTo(Verdict.IN_ORDER);
        assertThatThrownBy(() -> find(audit, Audits.auditor(), 77, Verdict.IN_ORDER))
                .isInstanceOf(Fault.Refused.class)
                .hasMessageContaining("unit other than");
        assertThat(find(audit, OUTSIDE, 77, Verdict.IN_ORDER).index()).isEqualTo(77);
    }

    @Test
    @Clause("SJ-ALPR-22")
    void takes_no_other_spelling_for_another_unit_and_no_blank_for_one() {
        Unit spelled = new Unit(Examples.POLICE.toUpperCase(Locale.ROOT), " real-time crime centre ");
        Unit blank = new Unit(Examples.POLICE, " ");
        for (Unit unit : List.of(spelled, blank)) {
            Principal person = Audits.of(unit, "una", Role.AUDITOR);
            assertThatThrownBy(() -> find(audit, person, 3, Verdict.IN_ORDER)).isInstanceOf(Fault.Refused.class);
        }
    }

    @Test
    void is_held_by_those_whose_duty_it_is() {
        Principal analyst = Audits.of(INSPECTION, "ivo", Role.RTCC_ANALYST);
        assertThatThrownBy(() -> find(audit, analyst, 3, Verdict.IN_ORDER)).isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> close(allInOrder(), analyst, Examples.NOON)).isInstanceOf(Fault.Refused.class);
    }

    @Test
    @Clause("SCH-13")
    void is_of_an_agencys_own_looks_where_it_is_a_review_of_the_log_but_of_nobodys_own() {
        Review.Open review = open(Kind.LOG_REVIEW);
        assertThat(find(review, Audits.auditor(), 77, Verdict.IN_ORDER).index()).isEqualTo(77);
        assertThatThrownBy(() -> find(review, OUTSIDE, 77, Verdict.IN_ORDER)).isInstanceOf(Fault.Refused.class);

        SampledLook own = new SampledLook(3, SAMPLE.looks().getFirst().entry(), PersonId.of("aude"), 1);
        Sample withOwn = new Sample(SAMPLE.draw(), List.of(own));
        assertThatThrownBy(() -> review.find(
                        withOwn,
                        3,
                        Verdict.IN_ORDER,
                        Optional.empty(),
                        Audits.auditor(),
                        hand(Audits.auditor(), Examples.NOON),
                        Optional.empty()))
                .isInstanceOf(Fault.Refused.class)
                .hasMessageContaining("their own looks");
    }

    @Test
    void says_what_is_not_in_order() {
        assertThatThrownBy(() -> audit.find(
                        SAMPLE,
                        3,
                        Verdict.TOO_MUCH,
                        Optional.empty(),
                        OUTSIDE,
                        hand(OUTSIDE, Examples.NOON),
                        Optional.empty()))
                .isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> find(audit, OUTSIDE, 4, Verdict.IN_ORDER)).isInstanceOf(Fault.Missing.class);
    }

    @Test
    @Clause("SJ-ALPR-22")
    void is_not_closed_before_something_was_said_of_every_look() {
        assertThatThrownBy(() -> close(List.of(), OUTSIDE, LATER)).isInstanceOf(Fault.Conflict.class);
        assertThatThrownBy(() -> close(allInOrder().subList(1, 3), OUTSIDE, LATER))
                .isInstanceOf(Fault.Conflict.class)
                .hasMessageContaining("of 1 looks");

        Review.Closed closed = close(allInOrder(), OUTSIDE, Examples.NOON);
        assertThat(closed.closure().wrong()).isZero();
        assertThat(closed.version()).isEqualTo(audit.version() + 1);
    }

    @Test
    void leaves_those_time_to_reply_whose_look_it_was() {
        assertThatThrownBy(() -> close(oneWrong(), OUTSIDE, LATER.minusMillis(1)))
                .isInstanceOf(Fault.Conflict.class);
        assertThat(close(oneWrong(), OUTSIDE, LATER).closure().wrong()).isEqualTo(1);
    }

    @Test
    void is_closed_at_once_when_they_have_replied() {
        List<Finding> findings = new ArrayList<>(oneWrong());
        findings.set(
                0,
                audit.reply(
                        SAMPLE, findings.getFirst(), "a slip of the pen", SUPERVISOR, hand(SUPERVISOR, Examples.NOON)));
        assertThat(close(findings, OUTSIDE, Examples.NOON).closure().wrong()).isEqualTo(1);
    }

    @Test
    void keeps_the_reply_when_the_reviewer_thinks_again() {
        Finding wrong = oneWrong().getFirst();
        Finding replied = audit.reply(SAMPLE, wrong, "a slip of the pen", SUPERVISOR, hand(SUPERVISOR, Examples.NOON));
        Finding again = audit.find(
                SAMPLE,
                3,
                Verdict.IN_ORDER,
                Optional.empty(),
                OUTSIDE,
                hand(OUTSIDE, Examples.NOON),
                Optional.of(replied));
        assertThat(again.reply()).isEqualTo(replied.reply()).isPresent();
    }

    @Test
    void takes_one_reply_of_the_agency_whose_look_it_was() {
        Finding wrong = oneWrong().getFirst();
        Hand hand = hand(SUPERVISOR, Examples.NOON);
        Finding replied = audit.reply(SAMPLE, wrong, "a slip of the pen", SUPERVISOR, hand);

        assertThatThrownBy(() -> audit.reply(SAMPLE, replied, "once more", SUPERVISOR, hand))
                .isInstanceOf(Fault.Conflict.class);
        assertThatThrownBy(() -> audit.reply(SAMPLE, allInOrder().getFirst(), "why?", SUPERVISOR, hand))
                .isInstanceOf(Fault.Conflict.class);
        Principal stranger = Audits.of(INSPECTION, "ida", Role.SUPERVISOR);
        assertThatThrownBy(() -> audit.reply(SAMPLE, wrong, "for them", stranger, hand(stranger, Examples.NOON)))
                .isInstanceOf(Fault.Refused.class);
        Finding own = find(audit, Audits.auditor(), 3, Verdict.TOO_MUCH);
        assertThatThrownBy(() ->
                        audit.reply(SAMPLE, own, "to myself", Audits.auditor(), hand(Audits.auditor(), Examples.NOON)))
                .isInstanceOf(Fault.Refused.class);
    }

    @Test
    @Clause("SCH-13")
    void is_late_from_the_day_after_it_was_due_until_it_is_closed() {
        LocalDate due = audit.task().due();
        assertThat(audit.isOverdue(due)).isFalse();
        assertThat(audit.isOverdue(due.plusDays(1))).isTrue();

        Review.Closed late = close(allInOrder(), OUTSIDE, Examples.NOON.plus(Duration.ofDays(30)));
        assertThat(late.isOverdue(due.plusDays(60))).isFalse();
        assertThat(late.wasLate()).isTrue();
        assertThat(close(allInOrder(), OUTSIDE, Examples.NOON).wasLate()).isFalse();
    }

    @Test
    void is_counted_by_kind() {
        Review.Closed late = close(allInOrder(), OUTSIDE, Examples.NOON.plus(Duration.ofDays(30)));
        List<Review> reviews = List.of(audit, open(Kind.AUDIT), late, new Review.Open(Audits.task(Kind.OTHER)));
        LocalDate due = audit.task().due();

        assertThat(Tally.of(reviews, due))
                .contains(new Tally(Kind.AUDIT, 2, 0, 1, 1), new Tally(Kind.OTHER, 1, 0, 0, 0))
                .contains(new Tally(Kind.LOG_REVIEW, 0, 0, 0, 0));
        assertThat(Tally.of(reviews, due.plusDays(1)))
                .contains(new Tally(Kind.AUDIT, 0, 2, 1, 1), new Tally(Kind.OTHER, 0, 1, 0, 0));
    }

    @Test
    void says_how_many_were_there_and_how_many_are_drawn() {
        Draw draw = audit.draw().orElseThrow();
        assertThat(draw.population()).isEqualTo(41);
        assertThat(draw.drawn()).isEqualTo(3);
    }
}
