package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.camera.CameraId;
import casement.domain.plate.Passage;
import casement.domain.plate.Passages;
import casement.domain.plate.PlateText;
import casement.testkit.Plates;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every record of passing vehicles must do. */
public abstract class PassagesContract {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final CameraId camera = Plates.camera().camera().id();
    private final String plate = "8" + Plates.fresh().substring(0, 5);

    protected abstract Passages passages();

    private Passage seen(String text, int fromSecond, int untilSecond) {
        return new Passage(
                camera,
                new PlateText(text).folded(),
                text + "|" + fromSecond,
                NOON.plusSeconds(fromSecond),
                NOON.plusSeconds(untilSecond));
    }

    @Test
    void tells_a_vehicle_once_however_many_pieces_of_its_passing_are_seen() {
        assertThat(passages().isNew(seen(plate, 0, 2))).isTrue();
        assertThat(passages().isNew(seen(plate, 2, 4))).isFalse();
        assertThat(passages().isNew(seen("B" + plate.substring(1), 4, 6))).isFalse();
        assertThat(passages().isNew(seen(plate, 35, 36)))
                .as("it has been there all the time")
                .isFalse();
    }

    @Test
    void says_the_same_of_a_piece_that_is_told_again() {
        Passage first = seen(plate, 0, 2);
        assertThat(passages().isNew(first)).isTrue();
        assertThat(passages().isNew(seen(plate, 2, 4))).isFalse();
        assertThat(passages().isNew(first)).isTrue();
        assertThat(passages().isNew(seen(plate, 2, 4))).isFalse();
    }

    @Test
    void takes_pieces_in_any_order() {
        assertThat(passages().isNew(seen(plate, 4, 6))).isTrue();
        assertThat(passages().isNew(seen(plate, 0, 2))).isFalse();
        assertThat(passages().isNew(seen(plate, 2, 4))).isFalse();
    }

    @Test
    void tells_a_vehicle_again_that_comes_back() {
        assertThat(passages().isNew(seen(plate, 0, 2))).isTrue();
        assertThat(passages().isNew(seen(plate, 40, 42))).isTrue();
    }

    @Test
    void tells_a_vehicle_again_that_stands_there_for_more_than_an_hour() {
        assertThat(passages().isNew(seen(plate, 0, 2))).isTrue();
        for (int second = 20; second <= 3580; second += 20) {
            assertThat(passages().isNew(seen(plate, second, second + 2))).isFalse();
        }
        assertThat(passages().isNew(seen(plate, 3600, 3602))).isTrue();
    }

    @Test
    void takes_other_plates_and_other_cameras_for_others() {
        assertThat(passages().isNew(seen(plate, 0, 2))).isTrue();
        assertThat(passages().isNew(seen("X" + plate.substring(1), 0, 2))).isTrue();
        Passage elsewhere = new Passage(
                Plates.camera().camera().id(), new PlateText(plate).folded(), "elsewhere", NOON, NOON.plusSeconds(2));
        assertThat(passages().isNew(elsewhere)).isTrue();
    }

    @Test
    @Tag("race")
    void is_new_to_one_of_many_who_see_pieces_of_it_at_once() throws Exception {
        Passages all = passages();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> seeing = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(i -> () -> all.isNew(seen(plate, 2 * i, 2 * i + 2)))
                    .toList();
            int told = 0;
            for (Future<Boolean> one : threads.invokeAll(seeing)) {
                told += one.get() ? 1 : 0;
            }
            assertThat(told).isEqualTo(1);
        }
    }
}
