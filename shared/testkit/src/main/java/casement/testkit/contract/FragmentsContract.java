package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.camera.CameraId;
import casement.domain.camera.PresetId;
import casement.domain.video.FragmentNumber;
import casement.domain.video.FragmentRef;
import casement.domain.video.Fragments;
import casement.domain.video.RawFragment;
import casement.testkit.Examples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every source of raw fragments does. */
public abstract class FragmentsContract {
    protected abstract Fragments fragments();

    /** Makes the camera's stream, with nothing in it. */
    protected abstract CameraId newStream();

    /** Sends a fragment as a gateway would, later than those before it; returns how it is named. */
    protected abstract FragmentRef send(CameraId camera, Optional<PresetId> preset);

    @Test
    void fetches_a_fragment_with_the_preset_that_the_gateway_named() {
        CameraId camera = newStream();
        FragmentRef home = send(camera, Optional.of(PresetId.HOME));
        FragmentRef gate = send(camera, Optional.of(new PresetId("gate")));
        FragmentRef unnamed = send(camera, Optional.empty());
        assertThat(preset(home)).contains(PresetId.HOME);
        assertThat(preset(gate)).contains(new PresetId("gate"));
        assertThat(preset(unnamed)).isEmpty();
    }

    private Optional<PresetId> preset(FragmentRef ref) {
        RawFragment fragment = fragments().fetch(ref).orElseThrow();
        assertThat(fragment.ref()).isEqualTo(ref);
        assertThat(fragment.mkv()).isNotEmpty();
        return fragment.preset();
    }

    @Test
    void fetches_nothing_when_the_fragment_is_not_there() {
        CameraId camera = newStream();
        send(camera, Optional.empty());
        FragmentRef missing = new FragmentRef(camera, new FragmentNumber("123"), Examples.NOON);
        assertThat(fragments().fetch(missing)).isEmpty();
    }

    @Test
    void gives_the_newest_fragment() {
        CameraId camera = newStream();
        assertThat(fragments().newest(camera)).isEmpty();
        send(camera, Optional.of(PresetId.HOME));
        FragmentRef last = send(camera, Optional.of(new PresetId("gate")));
        RawFragment newest = fragments().newest(camera).orElseThrow();
        assertThat(newest.ref()).isEqualTo(last);
        assertThat(newest.preset()).contains(new PresetId("gate"));
    }
}
