package casement.testkit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.audit.Act;
import casement.domain.audit.AuditId;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.log.Sealing;
import casement.domain.review.Draw;
import casement.domain.review.Drawing;
import casement.domain.review.Look;
import casement.domain.review.Period;
import casement.domain.review.ReviewId;
import casement.domain.review.Sample;
import casement.domain.review.SampleRule;
import casement.domain.review.SampledLook;
import casement.testkit.LogTrial;
import casement.testkit.memory.MemoryLogEntries;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final ReviewId REVIEW = new ReviewId("SJ-ALPR-22.2026-11.1");
    private static final Period NOVEMBER = Period.holding(LocalDate.parse("2026-11-20"), 1);
    private static final Period FRIDAY = new Period(LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-20"));
    private static final LocalDate DECEMBER = LocalDate.parse("2026-12-01");
    private static final SampleRule RULE = new SampleRule(Set.of(Look.PLATES), 95, 10, 5);
    private static final int INVESTIGATIONS = 400;
    private static final int PATROL = 9;

    private final LogTrial trial = new LogTrial();
    private final Sealing sealing = trial.sealing(64);
    private final Drawing drawing = new Drawing(trial.store, new MemoryLogEntries(trial.store));

    private static Who of(String department, int person) {
        return new Who("s-" + department + person, "Ana", department, "City Police");
    }

    private static Act search(Who who) {
        return Act.asked(who, "SearchReads").with("plate", "7ABC123");
    }

    private void seal() {
        trial.sealUntilIdle(sealing);
    }

    private void november() {
        for (int look = 0; look < INVESTIGATIONS; look++) {
            AuditId asked = trial.look(search(of("Investigations", look % 7)));
            trial.look(search(of("Investigations", look % 7))
                    .outcome(Outcome.ANSWERED)
                    .inReplyTo(asked));
        }
        for (int look = 0; look < PATROL; look++) {
            trial.look(search(of("Patrol", look)).refused("SJ-ALPR-7"));
        }
        trial.look(Act.asked(Who.function("MatchRead"), "SearchReads"));
        trial.look(Act.asked(of("Patrol", 1), "ListCameras"));
        seal();
    }

    private void december() {
        trial.clock.set(Instant.parse("2026-12-01T00:00:20Z"));
        trial.look(search(of("Investigations", 1)));
        seal();
    }

    private Sample draw() {
        return drawing.draw(REVIEW, NOVEMBER, RULE, DECEMBER).orElseThrow();
    }

    @Test
    @Clause("SJ-ALPR-22")
    void draws_of_each_units_questions_as_many_as_the_confidence_asks_for() {
        november();
        december();

        Draw draw = draw().draw();

        assertThat(draw.strata())
                .extracting(share -> share.stratum().unit().department())
                .containsExactly("Investigations", "Patrol");
        assertThat(draw.strata()).extracting(Draw.Share::population).containsExactly(400L, 9L);
        assertThat(draw.strata()).extracting(Draw.Share::drawn).containsExactly(77, 5);
        assertThat(draw.unread()).isZero();
        assertThat(draw().looks()).hasSize(82).doesNotHaveDuplicates();
    }

    @Test
    @Clause("SJ-ALPR-22")
    void is_drawn_the_same_by_who_has_a_copy_of_the_log_and_the_page_that_describes_it()
            throws NoSuchAlgorithmException {
        november();
        december();

        List<Long> again = new Redraw(trial.store.objects())
                .draw(REVIEW.value(), "2026-11-01", "2026-11-30", "2026-12-01", Look.PLATES.actions(), 1.96, 0.1, 5);

        assertThat(draw().looks()).extracting(SampledLook::index).containsExactlyElementsOf(again);
    }

    @Test
    void is_the_same_whenever_it_is_drawn() {
        november();
        december();
        Sample first = draw();
        trial.clock.advance(Duration.ofDays(3));
        trial.look(50);
        seal();

        assertThat(draw()).isEqualTo(first);
    }

    @Test
    @Clause("SJ-ALPR-22")
    void waits_for_a_checkpoint_that_nobody_knew_when_the_period_ended() {
        november();
        assertThat(drawing.draw(REVIEW, NOVEMBER, RULE, DECEMBER)).isEqualTo(Optional.empty());

        december();
        assertThat(drawing.draw(REVIEW, NOVEMBER, RULE, DECEMBER)).isPresent();
    }

    @Test
    void never_takes_its_seed_from_within_the_period() {
        november();
        assertThatThrownBy(() -> drawing.draw(REVIEW, NOVEMBER, RULE, NOVEMBER.until()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void draws_others_for_another_review_of_the_same_period() {
        november();
        december();
        Sample other =
                drawing.draw(new ReviewId("another"), NOVEMBER, RULE, DECEMBER).orElseThrow();

        assertThat(other.draw().seed()).isNotEqualTo(draw().draw().seed());
        assertThat(other.looks()).isNotEqualTo(draw().looks());
    }

    @Test
    @Clause("SJ-ALPR-22")
    void draws_every_look_of_a_unit_equally_often() {
        november();
        december();
        Map<Long, Integer> times = new HashMap<>();
        int draws = 300;
        for (int draw = 0; draw < draws; draw++) {
            drawing.draw(new ReviewId("trial-" + draw), FRIDAY, RULE, DECEMBER).orElseThrow().looks().stream()
                    .filter(look -> look.stratum() == 0)
                    .forEach(look -> times.merge(look.index(), 1, Integer::sum));
        }

        // 300 draws of 77 out of 400: 57.75 on average, with a standard deviation of 6.83; chi-squared of 399 degrees
        // has one of 28.
        double expected = draws * 77.0 / INVESTIGATIONS;
        double deviation = times.values().stream()
                .mapToDouble(
                        count -> (count - expected) * (count - expected) / (expected * (1 - 77.0 / INVESTIGATIONS)))
                .sum();
        assertThat(times).hasSize(INVESTIGATIONS);
        assertThat(deviation).isBetween(INVESTIGATIONS - 170.0, INVESTIGATIONS + 170.0);
    }

    @Test
    void draws_all_where_there_are_few() {
        trial.look(search(of("Patrol", 1)));
        trial.look(search(of("Patrol", 2)));
        seal();
        december();

        assertThat(draw().looks()).hasSize(2);
        assertThat(new HashSet<>(
                        draw().looks().stream().map(SampledLook::person).toList()))
                .hasSize(2);
    }

    @Test
    void draws_nothing_where_nobody_looked() {
        december();
        assertThat(draw().looks()).isEmpty();
        assertThat(draw().draw().population()).isZero();
    }
}
