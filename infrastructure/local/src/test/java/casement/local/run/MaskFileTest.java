package casement.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.camera.PresetId;
import casement.domain.masking.MaskPlan;
import casement.domain.masking.Point;
import casement.domain.masking.Polygon;
import casement.domain.video.PictureSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaskFileTest {
    private static final PictureSize SIZE = new PictureSize(1280, 720);
    private static final Polygon TRIANGLE =
            new Polygon(List.of(new Point(0.1, 0.1), new Point(0.3, 0.1), new Point(0.3, 0.4)));

    @TempDir
    Path folder;

    @Test
    void polygons_are_those_of_the_home_preset_when_no_view_is_named() throws IOException {
        MaskPlan plan = read("{\"marginPixels\": 2, \"polygons\": [[[0.1, 0.1], [0.3, 0.1], [0.3, 0.4]]]}");

        assertThat(plan.pictureSize()).isEqualTo(SIZE);
        assertThat(plan.marginPixels()).isEqualTo(2);
        assertThat(plan.views().get(PresetId.HOME)).containsExactly(TRIANGLE);
    }

    @Test
    void views_and_named_coordinates_and_a_picture_size_are_taken_as_written() throws IOException {
        MaskPlan plan = read("""
                {"pictureSize": {"width": 640, "height": 360},
                 "views": {"gate": [{"corners": [{"x": 0.1, "y": 0.1}, {"x": 0.3, "y": 0.1}, {"x": 0.3, "y": 0.4}]}]}}
                """);

        assertThat(plan.pictureSize()).isEqualTo(new PictureSize(640, 360));
        assertThat(plan.views().get(new PresetId("gate"))).containsExactly(TRIANGLE);
    }

    @Test
    void file_is_refused_with_a_reason_when_it_is_no_mask() {
        assertThatThrownBy(() -> read("{")).isInstanceOf(Fault.BadInput.class).hasMessageContaining("not JSON");
        assertThatThrownBy(() -> read("{}")).isInstanceOf(Fault.BadInput.class).hasMessageContaining("polygons");
        assertThatThrownBy(() -> read("{\"polygon\": []}"))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("'polygon'");
        assertThatThrownBy(() -> read("{\"polygons\": [[[0, 0], [1, \"a\"], [1, 1]]]}"))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("a point is");
        assertThatThrownBy(() -> read("{\"polygons\": [[[0, 0], [1.5, 0], [1, 1]]]}"))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("from 0 to 1");
    }

    private MaskPlan read(String text) throws IOException {
        Path file = folder.resolve("mask.json");
        Files.writeString(file, text);
        return MaskFile.read(file, SIZE);
    }
}
