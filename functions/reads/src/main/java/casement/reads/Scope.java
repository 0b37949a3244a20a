package casement.reads;

import casement.domain.Fault;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Question;
import casement.domain.camera.Area;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.camera.Mount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which cameras a search looks at: those it names, or those of an area.
 *
 * @param named that were named, and are in the register
 * @param unknown that were named, and are not
 * @param inArea that may have been in the area and on which the rules allow it; absent: no area
 */
record Scope(List<Camera> named, List<CameraId> unknown, Optional<List<Camera>> inArea) {
    static final int MOST_CAMERAS = 100;

    /**
     * @param mayAnswer of which cameras an area can consist
     * @param question decides which cameras of an area are left out
     */
    static Scope of(
            Cameras register,
            List<CameraId> ids,
            Optional<Area> area,
            Predicate<Camera> mayAnswer,
            Asking asking,
            Question question) {
        List<Camera> named = new ArrayList<>();
        List<CameraId> unknown = new ArrayList<>();
        for (CameraId id : ids) {
            register.find(id).ifPresentOrElse(named::add, () -> unknown.add(id));
        }
        boolean takesArea = area.isPresent() && ids.isEmpty();
        return new Scope(
                named,
                unknown,
                area.filter(where -> takesArea)
                        .map(where -> asking.allowedOn(
                                question,
                                register.all().stream()
                                        .filter(mayAnswer)
                                        .filter(camera -> mayHaveBeenIn(where, camera))
                                        .toList())));
    }

    /** A camera that moves can have been anywhere. */
    private static boolean mayHaveBeenIn(Area area, Camera camera) {
        return camera.mount() == Mount.MOBILE || area.contains(camera.place());
    }

    /** All that it looks at; absent: whatever camera there is. */
    Optional<List<Camera>> cameras() {
        return named.isEmpty() && unknown.isEmpty() ? inArea : Optional.of(named);
    }

    /** Asks for leave to look at all of them. */
    Asked ask(Asking asking, String useCase, Question question, Map<String, String> elements) {
        return asking.ask(useCase, question, cameras().orElse(List.of()), elements);
    }

    /** @throws Fault.Missing when a camera that was named is not there */
    void checkKnown() {
        if (!unknown.isEmpty()) {
            throw new Fault.Missing("there is no camera " + unknown.getFirst());
        }
    }
}
