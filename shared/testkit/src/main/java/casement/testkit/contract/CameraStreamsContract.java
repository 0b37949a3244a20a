package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.camera.CameraStreams;
import casement.testkit.Examples;
import org.junit.jupiter.api.Test;

/** What every maker of raw streams does. */
public abstract class CameraStreamsContract {
    protected abstract CameraStreams streams();

    /** Whether the stream is there, asked of whoever keeps it. */
    protected abstract boolean exists(CameraId camera);

    @Test
    void makes_a_stream_named_for_the_camera() {
        CameraId camera = Examples.freshCameraId();
        assertThat(streams().create(camera)).contains(":stream/casement-" + camera + "/");
        assertThat(exists(camera)).isTrue();
    }

    @Test
    void leaves_an_existing_stream_as_it_is_when_it_is_made_again() {
        CameraId camera = Examples.freshCameraId();
        streams().create(camera);
        assertThatThrownBy(() -> streams().create(camera)).isInstanceOf(Fault.Conflict.class);
        assertThat(exists(camera)).isTrue();
    }

    @Test
    void makes_it_anew_when_it_was_deleted() {
        CameraId camera = Examples.freshCameraId();
        streams().create(camera);
        streams().delete(camera);
        assertThat(exists(camera)).isFalse();
        streams().create(camera);
        assertThat(exists(camera)).isTrue();
    }

    @Test
    void deletes_nothing_without_complaint_when_there_is_no_stream() {
        CameraId camera = Examples.freshCameraId();
        streams().delete(camera);
        assertThat(exists(camera)).isFalse();
    }
}
