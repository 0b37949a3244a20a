package casement.reads;

import casement.domain.OnePage;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.PageAsked;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.ReadQualities;
import casement.domain.plate.ReadingTrend;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Shows how well each ALPR camera reads, and which read worse than they used to. */
public final class ShowReadQuality {
    private final Asking asking;
    private final Cameras cameras;
    private final ReadQualities qualities;
    private final Clock clock;

    /** @param trend absent: it has read nothing in these days */
    public record OfCamera(CameraId camera, Optional<ReadingTrend> trend) {}

    /** @param next after which the next page begins; empty: this is the last */
    public record Listed(List<OfCamera> cameras, AuditId auditId, Optional<CameraId> next) {}

    public ShowReadQuality(Asking asking, Cameras cameras, ReadQualities qualities, Clock clock) {
        this.asking = asking;
        this.cameras = cameras;
        this.qualities = qualities;
        this.clock = clock;
    }

    /**
     * @param after the last of the page before; empty: the first page
     * @param limit left out: 200
     */
    public Listed show(Principal principal, Optional<CameraId> after, Optional<Integer> limit) {
        PageAsked<CameraId> page = PageAsked.of(after, limit);
        Asked asked = asking.ask(
                "ShowReadQuality", Question.of(principal, Action.LIST_CAMERAS), page.elements(CameraId::value));
        OnePage<OfCamera> found = asked.answer(
                receipt -> page.of(readers(), id -> id).map(this::ofCamera),
                shown -> shown.items().stream().map(one -> one.camera().value()).toList());
        return new Listed(found.items(), asked.id(), found.goesOnAfter().map(OfCamera::camera));
    }

    private OfCamera ofCamera(CameraId camera) {
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        return new OfCamera(
                camera, ReadingTrend.of(qualities.during(camera, tomorrow.minusDays(ReadingTrend.DAYS), tomorrow)));
    }

    private List<CameraId> readers() {
        return cameras.all().stream()
                .flatMap(camera -> AlprCamera.of(camera).stream())
                .map(AlprCamera::camera)
                .map(Camera::id)
                .sorted()
                .toList();
    }
}
