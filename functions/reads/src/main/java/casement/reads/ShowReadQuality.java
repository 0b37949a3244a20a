package casement.reads;

import casement.domain.OnePage;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Shows how well each ALPR camera reads, and which read worse than they used to. */
public final class ShowReadQuality {
    static final int MOST = 1_000;
    private static final int USUAL = 200;

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
        int most = limit.orElse(USUAL);
        TreeMap<String, String> elements = new TreeMap<>(Map.of("limit", Integer.toString(most)));
        after.ifPresent(last -> elements.put("after", last.value()));
        Asked asked = asking.ask("ShowReadQuality", Question.of(principal, Action.LIST_CAMERAS), elements);
        OnePage<CameraId> page = asked.answer(
                receipt -> OnePage.of(following(after), most),
                shown -> shown.items().stream().map(CameraId::value).toList());
        LocalDate tomorrow = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1);
        List<OfCamera> shown = page.items().stream()
                .map(camera -> new OfCamera(
                        camera,
                        ReadingTrend.of(qualities.during(camera, tomorrow.minusDays(ReadingTrend.DAYS), tomorrow))))
                .toList();
        return new Listed(shown, asked.id(), page.goesOnAfter());
    }

    private List<CameraId> following(Optional<CameraId> after) {
        return cameras.all().stream()
                .flatMap(camera -> AlprCamera.of(camera).stream())
                .map(AlprCamera::camera)
                .map(Camera::id)
                .sorted(Comparator.comparing(CameraId::value))
                .filter(id -> after.filter(last -> id.value().compareTo(last.value()) <= 0)
                        .isEmpty())
                .toList();
    }
}
