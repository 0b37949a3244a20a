package casement.recognition.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casement.domain.video.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureOperationsTest {
    /** Brightness rises by one a column, and by ten a row. */
    private static Frame slope(int width, int height) {
        byte[] pixels = new byte[width * height * 3];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int c = 0; c < 3; c++) {
                    pixels[(y * width + x) * 3 + c] = (byte) (x + 10 * y);
                }
            }
        }
        return new Frame(width, height, pixels);
    }

    @Test
    void a_smaller_picture_has_the_means_of_the_areas() {
        Frame half = Scaling.scale(slope(40, 12), 20, 6);
        assertThat(half.at(10, 3, 1)).isCloseTo(20 + 65, within(1));
        assertThat(half.width()).isEqualTo(20);
    }

    @Test
    void a_larger_picture_lies_between_the_pixels() {
        Frame twice = Scaling.scale(slope(20, 10), 40, 20);
        assertThat(twice.at(20, 10, 0)).isCloseTo(9 + 48 + 1, within(2));
    }

    @Test
    void a_picture_of_the_same_size_is_itself() {
        Frame frame = slope(20, 10);
        assertThat(Scaling.scale(frame, 20, 10)).isSameAs(frame);
    }

    @Test
    void an_upright_cut_is_the_part_of_the_picture() {
        Frame frame = slope(40, 12);
        Frame cut = Straightening.cut(frame, Quad.upright(10, 4, 8, 3), 8, 3);
        for (int y = 0; y < 3; y++) {
            for (int x = 0; x < 8; x++) {
                assertThat(cut.at(x, y, 2)).isEqualTo(frame.at(10 + x, 4 + y, 2));
            }
        }
    }

    @Test
    void a_slanted_cut_is_laid_upright() {
        Quad slanted = new Quad(new Point(10, 2), new Point(30, 6), new Point(29, 11), new Point(9, 7));
        Frame cut = Straightening.cut(slope(40, 14), slanted, 20, 5);
        Point middle = slanted.at(0.525, 0.5);
        assertThat(cut.at(10, 2, 0)).isCloseTo((int) (middle.x() - 0.5 + 10 * (middle.y() - 0.5)), within(2));
    }

    @Test
    void a_cut_beyond_the_edge_repeats_the_edge() {
        Frame cut = Straightening.cut(slope(10, 4), Quad.upright(-5, 0, 4, 4), 4, 4);
        assertThat(cut.at(0, 0, 0)).isZero();
        assertThat(cut.at(2, 2, 0)).isEqualTo(20);
    }

    @Test
    void areas_touch_by_corners_too_and_have_their_mean() {
        float[] map = {0.9f, 0, 0, 0, 0, 0.7f, 0, 0, 0, 0, 0, 0.5f};
        List<Areas.Area> areas = Areas.above(map, 4, 3, 0.3f);
        assertThat(areas).hasSize(2);
        assertThat(areas.getFirst().mean()).isCloseTo(0.8, within(1e-6));
        assertThat(areas.getFirst().pixels()).isEqualTo(2);
    }

    @Test
    void a_large_area_is_one() {
        float[] map = new float[200 * 50];
        java.util.Arrays.fill(map, 1);
        assertThat(Areas.above(map, 200, 50, 0.5f))
                .singleElement()
                .satisfies(area -> assertThat(area.pixels()).isEqualTo(10_000));
    }

    @Test
    void the_smallest_rectangle_turns_with_the_points() {
        double angle = Math.toRadians(20);
        List<Point> points = List.of(
                turned(0, 0, angle),
                turned(100, 0, angle),
                turned(100, 30, angle),
                turned(0, 30, angle),
                turned(50, 15, angle));
        Quad quad = SmallestRectangle.around(points);
        assertThat(quad.width()).isCloseTo(100, within(1e-6));
        assertThat(quad.height()).isCloseTo(30, within(1e-6));
        assertThat(quad.tilt()).isCloseTo(angle, within(1e-6));
        assertThat(quad.topLeft().distance(points.getFirst())).isLessThan(1e-6);
    }

    @Test
    void the_smallest_rectangle_around_a_row_is_flat() {
        Quad quad = SmallestRectangle.around(List.of(new Point(1, 5), new Point(4, 5), new Point(9, 5)));
        assertThat(quad.width()).isCloseTo(8, within(1e-9));
        assertThat(quad.height()).isCloseTo(0, within(1e-9));
    }

    private static Point turned(double x, double y, double angle) {
        return new Point(
                x * Math.cos(angle) - y * Math.sin(angle) + 60, x * Math.sin(angle) + y * Math.cos(angle) + 10);
    }
}
