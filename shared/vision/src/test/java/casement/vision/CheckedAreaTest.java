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
class CheckedAreaTest {
    private static final int ROUNDS = 300;

    @Test
    void looks_at_all_samples_inside_a_polygon_and_at_no_others() {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            PictureSize size = new PictureSize(random.nextInt(2, 80), random.nextInt(2, 80));
            Polygon polygon = Shapes.random(random);
            CheckedArea area = area(polygon, size, 0);
            boolean[][] looked = samples(area.whole(), size);
            Path2D path = Shapes.path(polygon, size);
            for (int y = 0; y < size.height(); y++) {
                for (int x = 0; x < size.width(); x++) {
                    assertThat(looked[y][x])
                            .as("round %d: %d,%d of %s in %s", round, x, y, polygon, size)
                            .isEqualTo(path.contains(x + 0.5, y + 0.5));
                }
            }
        }
    }

    @Test
    void keeps_its_distance_from_what_is_not_covered_but_not_from_the_pictures_border() {
        PictureSize size = new PictureSize(100, 100);
        CheckedArea atTheBorder = area(Shapes.box(0.5, 0, 1, 1), size, 0);
        boolean[][] deep = samples(atTheBorder.deep(), size);
        assertThat(deep[0][99]).isTrue();
        assertThat(deep[50][50 + CheckedArea.CODEC_REACH]).isTrue();
        assertThat(deep[50][50 + CheckedArea.CODEC_REACH - 1]).isFalse();
        CheckedArea withMargin = area(Shapes.box(0.5, 0, 1, 1), size, CheckedArea.CODEC_REACH);
        assertThat(withMargin.deep()).isEqualTo(withMargin.whole());
    }

    @Test
    void looks_at_everything_when_the_whole_frame_is_covered_and_at_nothing_when_nothing_is() {
        PictureSize size = new PictureSize(7, 5);
        CheckedArea all = CheckedArea.of(new Cover.WholeFrame(), size).getFirst();
        assertThat(all.deep()).hasSize(5).allMatch(run -> run.from() == 0 && run.to() == 7);
        assertThat(CheckedArea.of(new Cover.Nothing(), size)).isEmpty();
    }

    private static CheckedArea area(Polygon polygon, PictureSize size, int margin) {
        return CheckedArea.of(new Cover.Areas(List.of(polygon), margin), size).getFirst();
    }

    private static boolean[][] samples(List<CheckedArea.Run> runs, PictureSize size) {
        boolean[][] samples = new boolean[size.height()][size.width()];
        for (CheckedArea.Run run : runs) {
            for (int x = run.from(); x < run.to(); x++) {
                samples[run.y()][x] = true;
            }
        }
        return samples;
    }
}
