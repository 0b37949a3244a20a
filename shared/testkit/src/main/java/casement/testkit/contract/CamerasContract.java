package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.camera.Health;
import casement.domain.camera.PictureTrouble;
import casement.domain.camera.PresetId;
import casement.domain.video.WithholdReason;
import casement.testkit.Examples;
import casement.testkit.Race;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every register of cameras does. */
public abstract class CamerasContract {
    private static final Health SEEN = new Health(
            true,
            Optional.of(Examples.NOON),
            Optional.empty(),
            Optional.of(WithholdReason.DAMAGED),
            Optional.of(Examples.NOON.plusSeconds(2)),
            Optional.of(new PictureTrouble(PictureTrouble.Kind.BLURRED, PresetId.HOME, Examples.NOON)));

    protected abstract Cameras cameras();

    @Test
    void finds_a_camera_as_it_was_added() {
        Camera camera = Examples.recording(CameraClass.RECORDED_ONLY);
        cameras().add(camera);
        assertThat(cameras().find(camera.id())).contains(camera);
    }

    @Test
    void finds_nothing_when_the_camera_was_never_added() {
        assertThat(cameras().find(Examples.freshCameraId())).isEmpty();
    }

    @Test
    void lists_all_in_order_of_id() {
        Camera one = Examples.camera();
        Camera other = Examples.camera();
        cameras().add(one);
        cameras().add(other);
        List<CameraId> ids = cameras().all().stream().map(Camera::id).toList();
        assertThat(ids).contains(one.id(), other.id()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void refuses_a_second_camera_of_the_same_id_and_keeps_the_first() {
        Camera first = Examples.camera();
        cameras().add(first);
        Camera second = Examples.camera(first.id(), CameraClass.ALPR);
        assertThatThrownBy(() -> cameras().add(second)).isInstanceOf(Fault.Conflict.class);
        assertThat(cameras().find(first.id())).contains(first);
    }

    @Test
    void raises_the_revision_when_a_camera_is_replaced() {
        Camera camera = Examples.camera();
        cameras().add(camera);
        Camera replaced = cameras().replace(camera.withMaskSets(Optional.of(1), 1));
        assertThat(replaced).isEqualTo(camera.withMaskSets(Optional.of(1), 1).withRevision(camera.revision() + 1));
        assertThat(cameras().find(camera.id())).contains(replaced);
    }

    @Test
    void refuses_a_replacement_when_the_revision_is_no_longer_the_one_that_was_read() {
        Camera camera = Examples.camera();
        cameras().add(camera);
        Camera replaced = cameras().replace(camera.withMaskSets(Optional.empty(), 1));
        assertThatThrownBy(() -> cameras().replace(camera)).isInstanceOf(Fault.Conflict.class);
        assertThat(cameras().find(camera.id())).contains(replaced);
    }

    @Test
    void refuses_a_replacement_when_the_camera_is_not_there() {
        Camera camera = Examples.camera();
        assertThatThrownBy(() -> cameras().replace(camera)).isInstanceOf(Fault.Conflict.class);
        assertThat(cameras().find(camera.id())).isEmpty();
    }

    @Test
    @Tag("race")
    void lets_one_win_when_many_replace_the_same_revision() {
        Camera camera = Examples.camera();
        cameras().add(camera);
        List<Race.Outcome<Camera>> outcomes = Race.between(8, n -> replacement(camera, n));
        assertThat(Race.values(outcomes)).hasSize(1);
        assertThat(Race.thrown(outcomes)).hasOnlyElementsOfType(Fault.Conflict.class);
        assertThat(cameras().find(camera.id()))
                .isEqualTo(Optional.of(Race.values(outcomes).getFirst()));
    }

    private Callable<Camera> replacement(Camera camera, int n) {
        return () -> cameras().replace(camera.withMaskSets(Optional.empty(), n));
    }

    @Test
    void forgets_a_removed_camera_and_lets_it_be_added_again() {
        Camera camera = Examples.camera();
        cameras().add(camera);
        cameras().note(camera.id(), SEEN);
        cameras().remove(camera.id());
        assertThat(cameras().find(camera.id())).isEmpty();
        cameras().add(camera);
        assertThat(cameras().health(camera.id())).isEqualTo(Health.UNKNOWN);
    }

    @Test
    void removes_nothing_without_complaint_when_the_camera_is_not_there() {
        CameraId id = Examples.freshCameraId();
        cameras().remove(id);
        assertThat(cameras().find(id)).isEmpty();
    }

    @Test
    void knows_nothing_of_health_until_it_is_noted() {
        Camera camera = Examples.camera();
        cameras().add(camera);
        assertThat(cameras().health(camera.id())).isEqualTo(Health.UNKNOWN);
        assertThat(cameras().health(Examples.freshCameraId())).isEqualTo(Health.UNKNOWN);
    }

    @Test
    void keeps_health_when_the_camera_is_replaced_and_revision_when_health_is_noted() {
        Camera camera = Examples.camera();
        cameras().add(camera);
        cameras().note(camera.id(), SEEN);
        Camera replaced = cameras().replace(camera);
        cameras().note(camera.id(), SEEN);
        assertThat(cameras().health(camera.id())).isEqualTo(SEEN);
        assertThat(cameras().find(camera.id())).contains(replaced);
    }

    @Test
    void registers_no_camera_when_health_is_noted_for_one_that_is_not_there() {
        CameraId id = Examples.freshCameraId();
        cameras().note(id, SEEN);
        assertThat(cameras().find(id)).isEmpty();
        assertThat(cameras().all()).extracting(Camera::id).doesNotContain(id);
    }
}
