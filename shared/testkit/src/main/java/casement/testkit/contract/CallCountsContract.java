package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.call.CallCounts;
import casement.domain.video.Sha256;
import casement.testkit.Race;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every store of counts does. */
public abstract class CallCountsContract {
    private final Sha256 person = someone();
    private final Instant minute = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    protected abstract CallCounts counts();

    private static Sha256 someone() {
        return Sha256.of(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void counts_each_person_and_each_minute_by_itself() {
        assertThat(counts().count(person, minute)).isEqualTo(1);
        assertThat(counts().count(person, minute)).isEqualTo(2);
        assertThat(counts().count(someone(), minute)).isEqualTo(1);
        assertThat(counts().count(person, minute.plusSeconds(60))).isEqualTo(1);
        assertThat(counts().count(person, minute)).isEqualTo(3);
    }

    @Test
    @Tag("race")
    void loses_none_when_many_count_at_once() {
        List<Race.Outcome<Long>> outcomes = Race.between(16, n -> () -> counts().count(person, minute));
        assertThat(Race.thrown(outcomes)).isEmpty();
        assertThat(Race.values(outcomes))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 16).boxed().toList());
    }
}
