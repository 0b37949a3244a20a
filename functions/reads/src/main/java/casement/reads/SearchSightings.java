package casement.reads;

import casement.domain.Fault;
import casement.domain.OnePage;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.Cameras;
import casement.domain.vehicle.ObservingCamera;
import casement.domain.vehicle.Sighting;
import casement.domain.vehicle.SightingPlace;
import casement.domain.vehicle.SightingSearch;
import casement.domain.vehicle.Sightings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells a person who said why when such an object was in view of those cameras. */
public final class SearchSightings {
    private final Asking asking;
    private final Cameras cameras;
    private final Sightings sightings;

    /**
     * A page of sightings, newest first.
     *
     * @param next where the next page begins; empty: this is the last
     */
    public record Shown(List<Sighting> sightings, AuditId auditId, Optional<SightingPlace> next) {}

    public SearchSightings(Asking asking, Cameras cameras, Sightings sightings) {
        this.asking = asking;
        this.cameras = cameras;
        this.sightings = sightings;
    }

    /** @param after where the page begins; empty: with the newest sighting */
    public Shown search(Principal principal, SoughtSightings sought, Optional<SightingPlace> after) {
        Question question = new Question(principal, Action.SEARCH_SIGHTINGS, Optional.empty(), sought.purpose())
                .about(CameraClass.CCTV)
                .recorded(Optional.of(sought.span()));
        Scope scope = Scope.of(
                cameras,
                sought.cameras(),
                sought.area(),
                camera -> ObservingCamera.of(camera).isPresent(),
                asking,
                question);
        Asked asked = scope.ask(asking, "SearchSightings", question, elements(sought, after));
        OnePage<Sighting> page = asked.answer(
                receipt -> page(receipt, sought, scope, after),
                found -> found.items().stream().map(seen -> seen.id().value()).toList());
        return new Shown(page.items(), asked.id(), page.goesOnAfter().map(SightingPlace::of));
    }

    private static Map<String, String> elements(SoughtSightings sought, Optional<SightingPlace> after) {
        Map<String, String> elements = sought.elements();
        after.ifPresent(place -> elements.put("after", Places.text(place.at(), place.id())));
        return elements;
    }

    private OnePage<Sighting> page(
            AuditReceipt receipt, SoughtSightings sought, Scope scope, Optional<SightingPlace> after) {
        scope.checkKnown();
        return sightings.search(
                receipt,
                new SightingSearch(
                        sought.kinds(),
                        sought.bodyTypes(),
                        sought.colours(),
                        observers(scope.cameras().orElse(List.of())),
                        sought.area(),
                        sought.span(),
                        sought.limit(),
                        after));
    }

    private static List<ObservingCamera> observers(List<Camera> cameras) {
        return cameras.stream()
                .map(camera -> ObservingCamera.of(camera)
                        .orElseThrow(() -> new Fault.Refused(
                                "SEA-CCTV-6", "on camera " + camera.id() + " no objects are recognised; leave it out")))
                .toList();
    }
}
