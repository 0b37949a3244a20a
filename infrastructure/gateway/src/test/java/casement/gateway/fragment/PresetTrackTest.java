package casement.gateway.fragment;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.camera.PresetId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PresetTrackTest {
    private final AtomicReference<PresetId> camera = new AtomicReference<>(PresetId.HOME);
    private final PresetTrack track = new PresetTrack(camera::get);

    @Test
    void names_the_preset_that_the_camera_kept() {
        track.note(0);
        track.note(1_000);
        assertThat(track.over(fragment(0, 2_000))).isEqualTo(PresetId.HOME);
    }

    @Test
    void says_moving_when_the_camera_turned_meanwhile_and_the_new_preset_after_that() {
        track.note(0);
        camera.set(new PresetId("gate"));
        track.note(1_000);
        assertThat(track.over(fragment(0, 2_000))).isEqualTo(PresetId.MOVING);
        track.note(2_000);
        assertThat(track.over(fragment(2_000, 4_000))).isEqualTo(new PresetId("gate"));
    }

    @Test
    void says_moving_when_the_camera_turned_just_before_the_fragment_was_closed() {
        track.note(0);
        camera.set(new PresetId("gate"));
        assertThat(track.over(fragment(0, 2_000))).isEqualTo(PresetId.MOVING);
    }

    private static Fragment fragment(long from, long until) {
        return new Fragment(List.of(FragmenterTest.frame(from, true, 1)), until);
    }
}
