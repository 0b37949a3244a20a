package casement.domain.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.camera.PresetId;
import casement.domain.video.PictureSize;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskSetTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Identification IDENTIFIED = new Identification("tess", "tess");

    @Test
    @Clause("SEA-CCTV-10")
    void refuses_approval_by_who_drew_it() {
        MaskSet.Proposed proposed = new MaskSet.Proposed(new CameraId("pine"), 1, plan(0), "tess", NOON);

        assertThatThrownBy(() -> proposed.approve("tess", IDENTIFIED, NOON))
                .isInstanceOfSatisfying(
                        Fault.Refused.class, r -> assertThat(r.clause()).isEqualTo("SEA-CCTV-10"));
        assertThat(proposed.approve("otto", IDENTIFIED, NOON).version()).isEqualTo(1);
    }

    @Test
    void an_empty_view_is_nothing_to_mask() {
        assertThat(plan(4).cover(Optional.of(PresetId.HOME))).isEqualTo(new Cover.Nothing());
    }

    @Test
    void refuses_a_plan_for_a_moving_camera() {
        assertThatThrownBy(() -> new MaskPlan(new PictureSize(16, 16), 0, Map.of(PresetId.MOVING, List.of())))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("moving");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void refuses_a_point_outside_the_picture(double x) {
        assertThatThrownBy(() -> new Point(x, 0.5)).isInstanceOf(Fault.BadInput.class);
    }

    @Test
    void refuses_polygons_without_area() {
        Point a = new Point(0, 0);
        Point b = new Point(1, 1);
        assertThatThrownBy(() -> new Polygon(List.of(a, b))).isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> new Polygon(List.of(a, b, a, b))).isInstanceOf(Fault.BadInput.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 201})
    void refuses_a_margin_out_of_range(int margin) {
        assertThatThrownBy(() -> plan(margin)).isInstanceOf(Fault.BadInput.class);
    }

    private static MaskPlan plan(int margin) {
        return new MaskPlan(new PictureSize(1280, 720), margin, Map.of(PresetId.HOME, List.of()));
    }
}
