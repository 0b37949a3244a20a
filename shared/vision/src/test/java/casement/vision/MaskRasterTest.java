package casement.vision;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.masking.Cover;
import casement.domain.masking.Polygon;
import casement.domain.video.PictureSize;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

@Clause("SEA-CCTV-10")
class MaskRasterTest {
    private static final int ROUNDS = 400;

    /** Every cell that shares area with a polygon grown by the margin is covered, whatever the polygon is like. */
    @Test
    void covers_every_cell_that_a_polygon_touches_when_polygons_are_arbitrary() {
        Random random = new Random(20261122);
        for (int round = 0; round < ROUNDS; round++) {
            PictureSize size = new PictureSize(random.nextInt(2, 90), random.nextInt(2, 90));
            Polygon polygon = Shapes.random(random);
            int margin = random.nextInt(0, 6);
            MaskRaster raster = MaskRaster.of(new Cover.Areas(List.of(polygon), margin), size, margin);
            Path2D path = Shapes.path(polygon, size);
            for (int row = 0; row < raster.rowCount(); row++) {
                for (int column = 0; column < raster.columnCount(); column++) {
                    if (path.intersects(column * 2 - margin, row * 2 - margin, 2 + 2 * margin, 2 + 2 * margin)) {
                        assertThat(raster.covers(column, row))
                                .as(
                                        "round %d: cell %d,%d of %s, margin %d in %s",
                                        round, column, row, polygon, margin, size)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void covers_little_more_than_the_polygon_when_it_is_a_box() {
        PictureSize size = new PictureSize(100, 100);
        MaskRaster raster = MaskRaster.of(new Cover.Areas(List.of(Shapes.box(0.2, 0.2, 0.4, 0.4)), 0), size, 0);
        int covered = 0;
        for (int row = 0; row < raster.rowCount(); row++) {
            covered += raster.row(row).cardinality();
        }
        assertThat(covered).isBetween(10 * 10, 12 * 12);
    }

    @Test
    void covers_the_middle_when_the_line_goes_round_it_twice() {
        Polygon twice = Shapes.of(0.1, 0.1, 0.9, 0.1, 0.9, 0.9, 0.1, 0.9, 0.2, 0.2, 0.8, 0.2, 0.8, 0.8, 0.2, 0.8);
        MaskRaster raster = MaskRaster.of(new Cover.Areas(List.of(twice), 0), new PictureSize(100, 100), 0);
        assertThat(raster.covers(25, 25)).isTrue();
    }

    @Test
    void covers_all_when_the_whole_frame_is_asked_for_and_nothing_when_nothing_is() {
        PictureSize odd = new PictureSize(7, 5);
        MaskRaster all = MaskRaster.of(new Cover.WholeFrame(), odd, 0);
        assertThat(all.rowCount()).isEqualTo(3);
        for (int row = 0; row < all.rowCount(); row++) {
            assertThat(all.row(row).cardinality()).isEqualTo(4);
        }
        MaskRaster none = MaskRaster.of(new Cover.Nothing(), odd, 0);
        assertThat(none.row(0).isEmpty()).isTrue();
    }
}
