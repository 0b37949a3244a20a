package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.camera.CameraId;
import casement.domain.camera.PictureWatch;
import casement.domain.camera.PictureWatches;
import casement.domain.camera.PresetId;
import casement.domain.video.Thumbnail;
import casement.testkit.Examples;
import casement.testkit.Race;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What everything does that remembers cameras' pictures. */
public abstract class PictureWatchesContract {
    private static final PresetId GATE = new PresetId("gate");

    private final CameraId camera = Examples.freshCameraId();

    protected abstract PictureWatches watches();

    @Test
    void finds_nothing_until_something_is_kept() {
        assertThat(watches().find(camera, PresetId.HOME)).isEmpty();
    }

    @Test
    void finds_the_watch_on_each_preset_as_it_was_kept_with_its_revision_raised() {
        PictureWatch home = watch(PresetId.HOME);
        assertThat(watches().keep(home)).isTrue();
        assertThat(watches().find(camera, GATE)).isEmpty();
        assertThat(watches().keep(watch(GATE))).isTrue();
        assertThat(found(PresetId.HOME)).usingRecursiveComparison().isEqualTo(home.withRevision(1));
        assertThat(watches().keep(found(PresetId.HOME))).isTrue();
        assertThat(found(PresetId.HOME).revision()).isEqualTo(2);
    }

    @Test
    void keeps_nothing_when_another_change_came_first() {
        watches().keep(watch(PresetId.HOME));
        assertThat(watches().keep(watch(PresetId.HOME))).isFalse();
        PictureWatch read = found(PresetId.HOME);
        watches().keep(read);
        assertThat(watches().keep(read.under(9))).isFalse();
        assertThat(found(PresetId.HOME).maskSet()).isEqualTo(1);
    }

    @Test
    @Tag("race")
    void lets_one_win_when_many_keep_a_change_of_the_same_revision() {
        watches().keep(watch(PresetId.HOME));
        PictureWatch read = found(PresetId.HOME);
        List<Race.Outcome<Boolean>> outcomes =
                Race.between(8, n -> () -> watches().keep(read.under(n + 2)));
        assertThat(Race.values(outcomes)).hasSize(8).containsOnlyOnce(true);
    }

    private PictureWatch found(PresetId preset) {
        return watches().find(camera, preset).orElseThrow();
    }

    private PictureWatch watch(PresetId preset) {
        Thumbnail picture = new Thumbnail(Examples.NOON, 2, new byte[] {0, 1, 99, -1}, 0.25, 4_000_000_000L);
        return PictureWatch.of(camera, preset, 1).after(picture).movedAt(Examples.NOON.minusSeconds(9));
    }
}
