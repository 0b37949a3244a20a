package casement.situation;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditReceipt;
import casement.domain.camera.Camera;
import casement.domain.camera.Cameras;
import casement.domain.situation.Incident;
import casement.domain.situation.IncidentChanges;
import casement.domain.situation.ItemId;
import casement.domain.situation.SituationItems;
import casement.domain.situation.Spot;
import casement.domain.situation.UnitPosition;
import casement.domain.situation.UnitPositions;
import casement.domain.video.Span;
import casement.situation.door.FeedRules;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what lies near an incident: cameras that may see the place, field units, what happened there before. */
public final class ShowContext {
    private final Asking asking;
    private final Cameras cameras;
    private final UnitPositions positions;
    private final FeedRules.Nearby rules;
    private final IncidentReading incidents;

    /** A thing and how far from the incident it is. */
    record Near<T>(T what, double metres) {}

    /**
     * What lies near.
     *
     * @param spot where; absent: nobody has told, and nothing is near
     * @param cameras the nearest first
     * @param units the nearest first
     * @param earlier the newest first
     */
    record Context(
            Incident incident,
            Optional<Spot> spot,
            List<SeeingCamera> cameras,
            List<Near<UnitPosition>> units,
            List<Near<Incident>> earlier) {}

    public ShowContext(
            Asking asking,
            SituationItems items,
            IncidentChanges changes,
            UnitPositions positions,
            Cameras cameras,
            FeedRules rules) {
        this.asking = asking;
        this.cameras = cameras;
        this.positions = positions;
        this.rules = rules.nearby();
        this.incidents = new IncidentReading(items, changes, rules);
    }

    /**
     * @param item any of the incident's
     * @throws Fault.Missing when there is none
     */
    Context show(Principal principal, ItemId item) {
        Question question = Question.of(principal, Action.SEE_SITUATION);
        return asking.ask("ShowContext", question, Map.of("incident", item.value()))
                .answer(receipt -> context(receipt, question, incidents.of(receipt, item)), ShowContext::ids);
    }

    private Context context(AuditReceipt receipt, Question question, Incident incident) {
        return incident.spot()
                .map(spot -> new Context(
                        incident,
                        Optional.of(spot),
                        cameras(question, spot),
                        units(receipt, spot),
                        earlier(receipt, incident, spot)))
                .orElseGet(() -> new Context(incident, Optional.empty(), List.of(), List.of(), List.of()));
    }

    private List<SeeingCamera> cameras(Question question, Spot spot) {
        List<Camera> allowed = asking.allowedOn(
                question, cameras.all().stream().filter(Camera::hasLiveView).toList());
        return allowed.stream()
                .flatMap(camera -> SeeingCamera.of(camera, spot, rules).stream())
                .sorted(Comparator.comparingDouble(SeeingCamera::metres).thenComparing(SeeingCamera::id))
                .limit(rules.cameras())
                .toList();
    }

    private List<Near<UnitPosition>> units(AuditReceipt receipt, Spot spot) {
        return positions.all(receipt).stream()
                .map(unit -> new Near<>(unit, unit.spot().metresTo(spot)))
                .filter(unit -> unit.metres() <= rules.unitMetres())
                .sorted(Comparator.comparingDouble(Near::metres))
                .toList();
    }

    private List<Near<Incident>> earlier(AuditReceipt receipt, Incident incident, Spot spot) {
        Span before = new Span(incident.from().minus(Duration.ofHours(rules.earlierHours())), incident.from());
        return incidents.during(receipt, before).stream()
                .filter(other -> !other.has(incident.id()))
                .flatMap(other -> other.spot().map(there -> new Near<>(other, there.metresTo(spot))).stream())
                .filter(other -> other.metres() <= rules.earlierMetres())
                .toList();
    }

    private static List<String> ids(Context shown) {
        return java.util.stream.Stream.of(
                        java.util.stream.Stream.of(shown.incident().id().value()),
                        shown.cameras().stream().map(camera -> camera.id().value()),
                        shown.units().stream().map(unit -> unit.what().unit()),
                        shown.earlier().stream().map(other -> other.what().id().value()))
                .flatMap(ids -> ids)
                .toList();
    }
}
