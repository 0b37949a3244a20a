package casement.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casement.recognition.picture.Quad;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineMergingTest {
    private static Line line(double x, double y, double width, double height) {
        return new Line(Quad.upright(x, y, width, height), 0.9);
    }

    @Test
    void joins_two_pieces_of_a_plate_parted_by_a_picture() {
        List<Line> all = LineMerging.merged(List.of(line(100, 50, 45, 30), line(180, 52, 50, 28)));
        assertThat(all).hasSize(3);
        assertThat(all.getLast().quad().width()).isCloseTo(130, within(1.0));
    }

    @Test
    void leaves_lines_above_each_other_alone() {
        assertThat(LineMerging.merged(List.of(line(100, 50, 80, 30), line(100, 85, 80, 30))))
                .hasSize(2);
    }

    @Test
    void leaves_lines_of_different_heights_alone() {
        assertThat(LineMerging.merged(List.of(line(100, 50, 45, 30), line(150, 57, 50, 14))))
                .hasSize(2);
    }

    @Test
    void leaves_lines_that_are_far_apart_alone() {
        assertThat(LineMerging.merged(List.of(line(100, 50, 45, 30), line(300, 50, 50, 30))))
                .hasSize(2);
    }
}
