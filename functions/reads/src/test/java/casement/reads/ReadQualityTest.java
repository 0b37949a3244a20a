package casement.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.audit.Outcome;
import casement.domain.camera.CameraId;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.ReadQuality;
import casement.domain.plate.ReadingTrend;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.Plates;
import casement.testkit.memory.MemoryReadQualities;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadQualityTest {
    private final Stores stores = new Stores();
    private final MemoryReadQualities qualities = new MemoryReadQualities();
    private final MeasureReads measureReads = new MeasureReads(stores.cameras, stores.reads, qualities);
    private final ShowReadQuality showReadQuality =
            new ShowReadQuality(stores.asking, stores.cameras, qualities, stores.clock);
    private final Instant now = stores.clock.instant();
    private final LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);

    private void readsToday(AlprCamera camera, int many) {
        for (int i = 0; i < many; i++) {
            stores.read(camera, Plates.fresh(), now.minus(Duration.ofMinutes(i)));
        }
    }

    private void before(CameraId camera, double... confidences) {
        for (int i = 0; i < confidences.length; i++) {
            qualities.put(new ReadQuality(camera, day.minusDays(i + 1), 100, confidences[i], 0));
        }
    }

    @Test
    void measures_the_day_as_far_as_it_has_come_and_the_same_when_asked_again() {
        AlprCamera camera = stores.alpr();
        readsToday(camera, 30);
        stores.read(camera, Plates.fresh(), now.minus(Duration.ofDays(1)));
        measureReads.measure(now);
        List<ReadQuality> once = qualities.during(camera.camera().id(), day.minusDays(9), day.plusDays(1));
        assertThat(once).singleElement().satisfies(quality -> {
            assertThat(quality.reads()).isEqualTo(30);
            assertThat(quality.day()).isEqualTo(day);
        });
        measureReads.measure(now);
        assertThat(qualities.during(camera.camera().id(), day.minusDays(9), day.plusDays(1)))
                .isEqualTo(once);
    }

    @Test
    void finds_the_camera_that_reads_worse_than_it_used_to_and_no_other() {
        AlprCamera worse = stores.alpr();
        AlprCamera same = stores.alpr();
        stores.alpr();
        stores.cctv();
        readsToday(worse, 30);
        readsToday(same, 30);
        double today = Plates.read(same, Plates.fresh(), now).confidence();
        before(worse.camera().id(), today + 0.06, today + 0.07, today + 0.065);
        before(same.camera().id(), today, today + 0.01, today - 0.01);
        assertThat(measureReads.measure(now))
                .extracting(trend -> trend.latest().camera())
                .containsExactly(worse.camera().id());
    }

    @Test
    void shows_alpr_cameras_alone_page_by_page_and_records_the_look() {
        AlprCamera first = stores.alpr();
        AlprCamera second = stores.alpr();
        stores.cctv();
        readsToday(first, 3);
        measureReads.measure(now);
        List<CameraId> ids = Stream.of(first, second)
                .map(camera -> camera.camera().id())
                .sorted(Comparator.comparing(CameraId::value))
                .toList();
        ShowReadQuality.Listed page =
                showReadQuality.show(Examples.operationsManager(), Optional.empty(), Optional.of(1));
        ShowReadQuality.Listed rest = showReadQuality.show(Examples.operationsManager(), page.next(), Optional.empty());
        assertThat(Stream.of(page, rest).flatMap(each -> each.cameras().stream()))
                .extracting(ShowReadQuality.OfCamera::camera)
                .isEqualTo(ids);
        assertThat(Stream.of(page, rest)
                        .flatMap(each -> each.cameras().stream())
                        .flatMap(each -> each.trend().stream())
                        .map(ReadingTrend::latest))
                .extracting(ReadQuality::reads)
                .containsExactly(3);
        assertThat(rest.next()).isEmpty();
        assertThat(stores.outcomes()).containsOnly(Outcome.ASKED, Outcome.ANSWERED);
    }

    @Test
    void shows_nothing_when_the_look_cannot_be_recorded() {
        stores.alpr();
        stores.audit.faults.always(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> showReadQuality.show(Examples.operationsManager(), Optional.empty(), Optional.empty()))
                .isInstanceOf(Fault.Unavailable.class);
    }
}
