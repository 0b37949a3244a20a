package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.aws.backend.LoneQueue;
import casement.domain.Fault;
import casement.domain.hit.HitId;
import casement.domain.hit.OrderWatch.Look;
import casement.json.Json;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqsOrderWatchTest {
    private static final Look LOOK = new Look(new HitId("8df452aedd5f9e4126943036837f300b"), 3, 1);

    private LoneQueue queue;

    @BeforeEach
    void open() throws IOException {
        queue = new LoneQueue();
    }

    @AfterEach
    void close() {
        queue.close();
    }

    private SqsOrderWatch watch() {
        return new SqsOrderWatch(queue.client(), queue.url());
    }

    @Test
    void holds_a_look_back_for_that_time_and_never_for_less() {
        watch().look(LOOK, Duration.ofSeconds(60));
        watch().look(LOOK, Duration.ofMillis(59_001));
        watch().look(LOOK, Duration.ZERO);
        assertThat(queue.taken()).extracting(LoneQueue.Taken::delaySeconds).containsExactly(60, 60, 0);
        assertThat(queue.taken())
                .allMatch(taken -> Json.read(taken.body(), Look.class).equals(LOOK));
    }

    @Test
    void holds_nothing_back_for_longer_than_a_queue_does() {
        watch().look(LOOK, Duration.ofHours(2));
        assertThat(queue.taken()).extracting(LoneQueue.Taken::delaySeconds).containsExactly(900);
    }

    @Test
    void says_so_when_nobody_may_look() {
        queue.refuse();
        assertThatThrownBy(() -> watch().look(LOOK, Duration.ZERO)).isInstanceOf(Fault.Unavailable.class);
    }
}
