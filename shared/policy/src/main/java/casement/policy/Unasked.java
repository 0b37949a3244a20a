package casement.policy;

import casement.domain.access.Action;
import casement.domain.camera.CameraClass;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Looks that somebody may take and that no pack asks a purpose of: a pack must not let anybody look for no reason. */
final class Unasked {
    static final Set<Action> LOOKS = EnumSet.of(
            Action.WATCH_LIVE,
            Action.WATCH_RECORDING,
            Action.TAKE_STILL,
            Action.SEARCH_READS,
            Action.OPEN_READ_PICTURE,
            Action.SEARCH_SIGHTINGS,
            Action.REQUEST_CLIP,
            Action.OPEN_EVIDENCE,
            Action.EXPORT_EVIDENCE);

    private Unasked() {}

    static List<PackProblem> in(List<Pack> packs) {
        List<PackProblem> problems = new ArrayList<>();
        for (Pack pack : packs) {
            for (Pack.Grant grant : pack.grants()) {
                grant.actions().stream()
                        .filter(LOOKS::contains)
                        .sorted()
                        .forEach(look -> pack.governs().stream()
                                .filter(cameraClass -> !isAsked(packs, look, cameraClass))
                                .forEach(cameraClass -> problems.add(problem(pack, grant, look, cameraClass))));
            }
        }
        return problems;
    }

    private static boolean isAsked(List<Pack> packs, Action look, CameraClass cameraClass) {
        return packs.stream()
                .filter(pack -> pack.governs().contains(cameraClass))
                .flatMap(pack -> pack.purposes().stream())
                .anyMatch(group -> group.actions().contains(look));
    }

    private static PackProblem problem(Pack pack, Pack.Grant grant, Action look, CameraClass cameraClass) {
        return new PackProblem(
                pack.name(),
                grant.line(),
                "may: " + Words.of(look) + " on " + Words.of(cameraClass)
                        + " cameras, but no pack asks a purpose of it; name codes for it under 'purposes'");
    }
}
