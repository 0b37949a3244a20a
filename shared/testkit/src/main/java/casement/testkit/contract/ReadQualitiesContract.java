package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.camera.CameraId;
import casement.domain.plate.ReadQualities;
import casement.domain.plate.ReadQuality;
import casement.testkit.Plates;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every record of how well cameras read must do. */
public abstract class ReadQualitiesContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final CameraId camera = Plates.camera().camera().id();

    protected abstract ReadQualities qualities();

    private ReadQuality on(LocalDate day, double confidence) {
        return new ReadQuality(camera, day, 100, confidence, 3);
    }

    @Test
    void gives_the_days_of_a_camera_the_oldest_first() {
        qualities().put(on(DAY, 0.9));
        qualities().put(on(DAY.minusDays(2), 0.8));
        qualities().put(on(DAY.minusDays(1), 0.7));
        assertThat(qualities().during(camera, DAY.minusDays(2), DAY.plusDays(1)))
                .containsExactly(on(DAY.minusDays(2), 0.8), on(DAY.minusDays(1), 0.7), on(DAY, 0.9));
        assertThat(qualities().during(camera, DAY.minusDays(1), DAY)).containsExactly(on(DAY.minusDays(1), 0.7));
        assertThat(qualities().during(Plates.camera().camera().id(), DAY.minusDays(9), DAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void replaces_the_measure_of_a_day() {
        qualities().put(on(DAY, 0.9));
        qualities().put(on(DAY, 0.5));
        assertThat(qualities().during(camera, DAY, DAY.plusDays(1))).containsExactly(on(DAY, 0.5));
    }
}
