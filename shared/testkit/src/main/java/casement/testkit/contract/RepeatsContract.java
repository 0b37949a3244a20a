package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.call.Call;
import casement.domain.call.Claim;
import casement.domain.call.KeptAnswer;
import casement.domain.call.Repeats;
import casement.domain.video.Sha256;
import casement.testkit.Race;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every store of calls that may come again does. */
public abstract class RepeatsContract {
    private static final KeptAnswer CREATED =
            new KeptAnswer(201, "application/json", "{\"id\":\"x\"}", Map.of("location", "/v1/things/x"));

    /** Today, so that no store's own clean-up takes what a test has just written. */
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private final Call call = call("one body");

    protected abstract Repeats repeats();

    private static Call call(String content) {
        return new Call(digest(UUID.randomUUID().toString()), digest(content));
    }

    private static Sha256 digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void gives_a_new_call_to_the_first_that_comes() {
        assertThat(repeats().claim(call, now)).isEqualTo(new Claim.Fresh());
        assertThat(repeats().claim(call, now)).isEqualTo(new Claim.Begun(call.content()));
    }

    @Test
    void gives_the_answer_again_with_what_it_was_an_answer_to() {
        repeats().claim(call, now);
        repeats().keep(call, CREATED, now);
        Call other = new Call(call.key(), digest("another body"));
        assertThat(repeats().claim(other, now)).isEqualTo(new Claim.Answered(call.content(), CREATED));
    }

    @Test
    void forgets_a_call_that_made_nothing() {
        repeats().claim(call, now);
        repeats().release(call);
        assertThat(repeats().claim(call, now)).isEqualTo(new Claim.Fresh());
    }

    @Test
    void forgets_after_a_day() {
        repeats().claim(call, now);
        repeats().keep(call, CREATED, now);
        Instant nextDay = now.plus(Repeats.REMEMBERED);
        assertThat(repeats().claim(call, nextDay.minusMillis(1))).isInstanceOf(Claim.Answered.class);
        assertThat(repeats().claim(call, nextDay)).isEqualTo(new Claim.Fresh());
    }

    @Test
    @Tag("race")
    void gives_a_call_to_one_when_many_come_at_once() {
        List<Race.Outcome<Claim>> outcomes =
                Race.between(12, n -> () -> repeats().claim(call, now));
        assertThat(Race.thrown(outcomes)).isEmpty();
        assertThat(Race.values(outcomes))
                .filteredOn(Claim.Fresh.class::isInstance)
                .hasSize(1);
    }

    @Test
    @Tag("race")
    void gives_a_call_of_yesterday_to_one_when_many_come_at_once() {
        repeats().claim(call, now.minus(Repeats.REMEMBERED));
        List<Race.Outcome<Claim>> outcomes =
                Race.between(12, n -> () -> repeats().claim(call, now));
        assertThat(Race.thrown(outcomes)).isEmpty();
        assertThat(Race.values(outcomes))
                .filteredOn(Claim.Fresh.class::isInstance)
                .hasSize(1);
    }
}
