package casement.gateway.scene;

import static org.assertj.core.api.Assertions.assertThat;

import casement.gateway.h264.AvcConfig;
import casement.gateway.h264.AvcStream;
import casement.gateway.source.Packet;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SceneSourceTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void has_a_key_frame_every_two_seconds_and_sound_to_be_dropped() throws Exception {
        AtomicLong now = new AtomicLong(NOON.toEpochMilli() * 1_000);
        List<Long> keys = new ArrayList<>();
        int video = 0;
        int audio = 0;
        try (SceneSource scene = new SceneSource(320, 180, 10, () -> now.addAndGet(100_000))) {
            assertThat(scene.hasAudio()).isTrue();
            while (video < 50) {
                Packet packet = scene.next().orElseThrow();
                video += packet.kind() == Packet.Kind.VIDEO ? 1 : 0;
                audio += packet.kind() == Packet.Kind.AUDIO ? 1 : 0;
                if (packet.kind() == Packet.Kind.VIDEO && packet.key()) {
                    keys.add(packet.stamps().shown().orElseThrow());
                }
            }
        }
        assertThat(audio).isGreaterThanOrEqualTo(50);
        assertThat(keys).containsExactly(100_000L, 2_000_000L, 4_000_000L);
    }

    @Test
    void is_as_large_as_it_was_asked_to_be() {
        try (SceneSource scene = new SceneSource(320, 180, 10, () -> 0)) {
            AvcConfig config = new AvcStream(scene.extradata()).config().orElseThrow();
            assertThat(config.width()).isEqualTo(320);
            assertThat(config.height()).isEqualTo(180);
        }
    }

    @Test
    void shows_something_bright_and_moving_in_every_window() {
        TestScene scene = new TestScene(1280, 720);
        int[] before = scene.at(NOON).getRGB(0, 0, 1280, 720, null, 0, 1280);
        int[] after = scene.at(NOON.plusMillis(900)).getRGB(0, 0, 1280, 720, null, 0, 1280);
        TestScene.windows().forEach(window -> {
            int left = (int) (window.corners().get(0).x() * 1280);
            int right = (int) (window.corners().get(2).x() * 1280);
            int top = (int) (window.corners().get(0).y() * 720);
            int bottom = (int) (window.corners().get(2).y() * 720);
            int bright = 0;
            int moved = 0;
            for (int y = top; y < bottom; y++) {
                for (int x = left; x < right; x++) {
                    bright += (before[y * 1280 + x] >> 16 & 255) > 220 ? 1 : 0;
                    moved += before[y * 1280 + x] != after[y * 1280 + x] ? 1 : 0;
                }
            }
            int area = (right - left) * (bottom - top);
            assertThat(bright).isGreaterThan(area * 8 / 10);
            assertThat(moved).isGreaterThan(area / 20);
        });
    }

    @Test
    void lets_a_vehicle_pass_at_most_times() {
        TestScene scene = new TestScene(1280, 720);
        int withPlate = 0;
        for (int second = 0; second < 60; second++) {
            BufferedImage picture = scene.at(NOON.plusSeconds(second));
            int white = 0;
            for (int x = 0; x < 1280; x++) {
                white += picture.getRGB(x, 518) == 0xFFFFFFFF || picture.getRGB(x, 633) == 0xFFFFFFFF ? 1 : 0;
            }
            withPlate += white > 100 ? 1 : 0;
        }
        assertThat(withPlate).isGreaterThan(30);
    }
}
