package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.access.RecentReasons;
import casement.domain.video.Sha256;
import casement.testkit.Race;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every memory of reasons does. */
public abstract class RecentReasonsContract {
    private final Sha256 person = digest(UUID.randomUUID().toString());
    /** Today, so that no store's own clean-up takes what a test has just written. */
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    protected abstract RecentReasons recent();

    private static Sha256 digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean says(String words, Instant at) {
        return recent().remember(person, digest(words), at);
    }

    @Test
    void knows_words_again() {
        assertThat(says("one", now)).isTrue();
        assertThat(says("two", now)).isTrue();
        assertThat(says("one", now.plusSeconds(1))).isFalse();
        assertThat(says("two", now.plusSeconds(1))).isFalse();
    }

    @Test
    void does_not_take_one_person_for_another() {
        assertThat(says("one", now)).isTrue();
        assertThat(recent().remember(digest(UUID.randomUUID().toString()), digest("one"), now))
                .isTrue();
    }

    @Test
    void remembers_so_many_and_no_more() {
        for (int n = 0; n <= RecentReasons.REMEMBERED; n++) {
            assertThat(says("words " + n, now.plusSeconds(n))).isTrue();
        }
        Instant later = now.plusSeconds(60);
        assertThat(says("words 1", later)).isFalse();
        assertThat(says("words 0", later)).isTrue();
        assertThat(says("words 1", later)).isTrue();
    }

    @Test
    void remembers_so_long_and_no_longer() {
        assertThat(says("one", now)).isTrue();
        Instant over = now.plus(RecentReasons.LATELY);
        assertThat(says("one", over.minus(Duration.ofMillis(1)))).isFalse();
        assertThat(says("one", over)).isTrue();
        assertThat(says("one", over)).isFalse();
    }

    @Test
    void does_not_remember_longer_what_is_only_tried_again() {
        assertThat(says("one", now)).isTrue();
        assertThat(says("one", now.plus(Duration.ofDays(29)))).isFalse();
        assertThat(says("one", now.plus(RecentReasons.LATELY))).isTrue();
    }

    @Test
    void forgets_what_it_is_told_to_and_nothing_else() {
        says("one", now);
        says("two", now);
        recent().forget(person, digest("one"));
        recent().forget(person, digest("never said"));
        recent().forget(digest(UUID.randomUUID().toString()), digest("one"));
        assertThat(says("two", now)).isFalse();
        assertThat(says("one", now)).isTrue();
        recent().forget(person, digest("one"));
        recent().forget(person, digest("two"));
        assertThat(says("two", now)).isTrue();
    }

    @Test
    @Tag("race")
    void takes_the_same_words_from_one_when_many_say_them_at_once() {
        List<Race.Outcome<Boolean>> outcomes = Race.between(12, n -> () -> says("one", now));
        assertThat(Race.thrown(outcomes)).isEmpty();
        assertThat(Race.values(outcomes)).filteredOn(isNew -> isNew).hasSize(1);
    }

    @Test
    @Tag("race")
    void loses_none_when_several_are_said_at_once() {
        int several = RecentReasons.REMEMBERED;
        List<Race.Outcome<Boolean>> outcomes = Race.between(several, n -> () -> says("words " + n, now));
        assertThat(Race.values(outcomes)).hasSize(several).containsOnly(true);
        for (int n = 0; n < several; n++) {
            assertThat(says("words " + n, now)).isFalse();
        }
    }
}
