package casement.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LookoutTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Duration SHORT = Duration.ofMillis(1);

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> questions = new LinkedBlockingQueue<>();

    @Test
    void says_a_read_that_was_announced_and_no_other_of_its_time() throws Exception {
        List<SeenPlate> there = List.of(
                new SeenPlate("second", "7XKR482", NOON.plusMillis(20), Optional.empty(), Optional.empty(), 2),
                new SeenPlate("first", "8BTW159", NOON, Optional.of(0.976), Optional.of("us-ca"), 7));
        try (Lookout lookout = lookout((camera, from, until) -> asked(camera, from, until, there))) {
            lookout.happened(event("ReadAdded.v1", "first", NOON));

            assertThat(soon(said)).isEqualTo("garage: read 8BTW159 at 12:00:00, 98 %, US-CA");
            assertThat(soon(questions)).isEqualTo("garage 2026-11-20T12:00:00Z 2026-11-20T12:00:00.001Z");
            assertThat(said).isEmpty();
        }
    }

    @Test
    void asks_nothing_of_other_events() throws Exception {
        try (Lookout lookout = lookout((camera, from, until) -> asked(camera, from, until, List.of()))) {
            lookout.happened(event("SegmentStored.v1", "none", NOON));
            lookout.happened(event("ReadAdded.v1", "first", NOON));
            assertThat(soon(questions)).startsWith("garage");
        }
        assertThat(questions).isEmpty();
    }

    @Test
    void says_of_a_hit_that_it_is_no_ground_and_names_no_plate() throws Exception {
        try (Lookout lookout = lookout((camera, from, until) -> asked(camera, from, until, List.of()))) {
            lookout.happened("""
                    {"detail-type":"HitRaised.v1","detail":{"hit":"1","list":"demo","category":"stolen-vehicle",
                     "camera":"garage","at":"2026-11-20T12:00:00Z","state":"unverified","late":false}}""");

            assertThat(soon(said))
                    .isEqualTo(
                            "garage: hit on list 'demo' (stolen-vehicle) at 12:00:00; not verified, so it is no ground"
                                    + " to stop anybody");
        }
    }

    @Test
    void says_why_it_ends_when_it_is_refused() throws Exception {
        try (Lookout lookout = lookout((camera, from, until) -> {
            throw new IllegalStateException("asking for reads failed, status 403: no such number");
        })) {
            lookout.happened(event("ReadAdded.v1", "first", NOON));
            assertThat(soon(said)).contains("no longer told", "no such number");
        }
    }

    private Lookout lookout(Lookout.Asked asked) {
        return new Lookout(asked, SHORT, ZoneOffset.UTC, said::add);
    }

    private List<SeenPlate> asked(String camera, Instant from, Instant until, List<SeenPlate> there) {
        questions.add(camera + " " + from + " " + until);
        return there;
    }

    private static String soon(BlockingQueue<String> queue) throws InterruptedException {
        return Optional.ofNullable(queue.poll(10, TimeUnit.SECONDS)).orElse("nothing came");
    }

    private static String event(String type, String read, Instant at) {
        return "{\"detail-type\":\"%s\",\"detail\":{\"camera\":\"garage\",\"read\":\"%s\",\"at\":\"%s\"}}"
                .formatted(type, read, at);
    }
}
