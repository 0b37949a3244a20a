package casement.recognition;

import static casement.recognition.Plates.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casement.domain.plate.PlatePassage;
import casement.recognition.picture.Quad;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageWatchTest {
    private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");
    private static final int STEP_MILLIS = 200;

    /** Each frame's plates, a fifth of a second apart; afterwards nothing, until all have gone. */
    private static List<PlatePassage> passages(List<List<FoundPlate>> frames) {
        List<FoundPlate> now = new ArrayList<>();
        PassageWatch watch = new PassageWatch((frame, where, effort) -> List.copyOf(now));
        List<PlatePassage> passages = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            now.clear();
            now.addAll(frames.get(i));
            passages.addAll(watch.see(Plates.frame(i), START.plusMillis((long) i * STEP_MILLIS)));
        }
        passages.addAll(watch.end());
        return passages;
    }

    @Test
    void a_vehicle_that_crosses_the_picture_is_one_passage() {
        List<List<FoundPlate>> frames = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            frames.add(List.of(Plates.at(200 + 120 * i, 400, says("6ABC123", 0.9))));
        }
        assertThat(passages(frames)).singleElement().satisfies(passage -> {
            assertThat(passage.plate().text().characters()).isEqualTo("6ABC123");
            assertThat(passage.frames()).isEqualTo(8);
            assertThat(passage.agreeing()).isEqualTo(8);
            assertThat(passage.from()).isEqualTo(START);
            assertThat(passage.until()).isEqualTo(START.plusMillis(7 * STEP_MILLIS));
        });
    }

    @Test
    void the_frames_outvote_one_that_is_wrong() {
        List<List<FoundPlate>> frames = List.of(
                List.of(Plates.at(400, 400, says("6ABC123", 0.7), says("6A8C123", 0.3))),
                List.of(Plates.at(420, 400, says("6A8C123", 0.8), says("6ABC123", 0.2))),
                List.of(Plates.at(440, 400, says("6ABC123", 0.7), says("6A8C123", 0.3))));
        assertThat(passages(frames)).singleElement().satisfies(passage -> {
            assertThat(passage.plate().text().characters()).isEqualTo("6ABC123");
            assertThat(passage.agreeing()).isEqualTo(2);
            assertThat(passage.plate().candidates().getFirst().text().characters())
                    .isEqualTo("6A8C123");
            assertThat(passage.plate().characters().get(2).choices()).hasSize(2);
        });
    }

    @Test
    void two_vehicles_side_by_side_are_two_passages() {
        List<List<FoundPlate>> frames = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            frames.add(List.of(
                    Plates.at(200 + 60 * i, 300, says("6ABC123", 0.9)),
                    Plates.at(900 - 60 * i, 500, says("7XYZ987", 0.9))));
        }
        assertThat(passages(frames))
                .hasSize(2)
                .allSatisfy(passage -> assertThat(passage.frames()).isEqualTo(4));
    }

    @Test
    void a_vehicle_behind_another_is_a_passage_of_its_own() {
        List<List<FoundPlate>> frames = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            frames.add(List.of(Plates.at(500 + 100 * i, 400, says("6ABC123", 0.9))));
        }
        for (int i = 0; i < 4; i++) {
            frames.add(List.of(Plates.at(100 + 100 * i, 400, says("7XYZ987", 0.9))));
        }
        assertThat(passages(frames)).hasSize(2);
    }

    @Test
    void a_short_gap_does_not_part_a_passage_and_a_long_one_does() {
        FoundPlate plate = Plates.at(500, 400, says("6ABC123", 0.9));
        List<List<FoundPlate>> frames = new ArrayList<>();
        frames.add(List.of(plate));
        frames.addAll(java.util.Collections.nCopies(5, List.of()));
        frames.add(List.of(plate));
        assertThat(passages(frames)).hasSize(1);
        frames.addAll(java.util.Collections.nCopies(10, List.of()));
        frames.add(List.of(plate));
        assertThat(passages(frames)).hasSize(2);
    }

    @Test
    void one_unsure_frame_is_no_passage() {
        assertThat(passages(List.of(List.of(Plates.at(500, 400, says("6ABC123", 0.4), says("6A8C123", 0.35))))))
                .isEmpty();
    }

    @Test
    void what_of_a_number_is_left_at_the_edge_of_the_picture_is_no_passage() {
        List<List<FoundPlate>> frames = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            frames.add(List.of(Plates.at(Quad.upright(2, 300, 60 - 10 * i, 40), says("C123", 0.9))));
        }
        assertThat(passages(frames)).isEmpty();
    }

    @Test
    void the_picture_is_the_one_in_which_the_plate_is_largest() {
        List<List<FoundPlate>> frames = new ArrayList<>();
        for (int width : new int[] {80, 100, 120, 110}) {
            frames.add(List.of(Plates.at(Quad.upright(400, 300, width, width / 2.5), says("6ABC123", 0.9))));
        }
        assertThat(passages(frames)).singleElement().satisfies(passage -> {
            assertThat(passage.plate().widthPixels()).isEqualTo(120);
            assertThat(passage.at()).isEqualTo(START.plusMillis(2 * STEP_MILLIS));
            assertThat(passage.plate().box().width()).isCloseTo(120 / 1280.0, within(1e-6));
        });
    }

    @Test
    void names_no_plate_by_accident() {
        List<PlatePassage> passages = passages(List.of(List.of(Plates.at(500, 400, says("6ABC123", 0.95)))));
        assertThat(passages).hasSize(1);
        assertThat(passages.toString()
                        + passages.getFirst().plate()
                        + passages.getFirst().plate().characters())
                .doesNotContain("6ABC");
    }

    @Test
    void a_fast_vehicle_is_looked_at_more_often_and_a_still_scene_hardly_ever() {
        assertThat(looks(20)).as("crossing in two seconds").isBetween(16, 24);
        assertThat(looks(0)).as("standing").isBetween(2, 4);
    }

    /** Looks in two seconds of 30 frames a second, at a plate that moves so many of its widths a second. */
    private static int looks(double widthsPerSecond) {
        int[] looks = {0};
        double[] x = {100};
        PassageWatch watch = new PassageWatch((frame, where, effort) -> {
            looks[0]++;
            return List.of(Plates.at(x[0], 400, says("6ABC123", 0.9)));
        });
        for (int i = 0; i < 60; i++) {
            x[0] = 100 + widthsPerSecond * 100 * i / 30;
            watch.see(Plates.frame(widthsPerSecond > 0 ? i : 0), START.plusMillis(i * 1000L / 30));
        }
        return looks[0];
    }
}
