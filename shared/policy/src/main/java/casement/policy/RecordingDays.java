package casement.policy;

import casement.domain.camera.CameraClass;
import casement.policy.Pack.Keeping;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many days the deployment keeps the recordings of each class of cameras; the packs say how many it may. */
public final class RecordingDays {
    private static final String DATA = "recording";

    /** S3 removes bytes at the next midnight UTC after they are no longer shown, and may take a day for it. */
    private static final int DAYS_UNTIL_GONE = 2;

    private final Map<CameraClass, Integer> days;

    public RecordingDays(int cctv, int alpr, int recordedOnly) {
        days = new EnumMap<>(
                Map.of(CameraClass.CCTV, cctv, CameraClass.ALPR, alpr, CameraClass.RECORDED_ONLY, recordedOnly));
    }

    /** What the packs forbid about them. */
    List<PackProblem> against(List<Pack> packs) {
        List<PackProblem> problems = new ArrayList<>();
        for (Pack pack : packs) {
            for (Keeping keeping : pack.retention()) {
                keeping.cameraClass()
                        .filter(cameraClass -> keeping.data().equals(DATA))
                        .flatMap(cameraClass -> problem(packs, pack, keeping, cameraClass))
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<PackProblem> problem(List<Pack> packs, Pack pack, Keeping keeping, CameraClass cameraClass) {
        int set = days.getOrDefault(cameraClass, 0);
        int least = Keepings.strictest(packs, DATA, Optional.of(cameraClass))
                .map(Keeping::leastDays)
                .orElse(0);
        int most = Math.max(keeping.liveDays() - DAYS_UNTIL_GONE, least);
        if (set <= most && set >= keeping.leastDays()) {
            return Optional.empty();
        }
        String allowed = Math.max(1, least) + " to " + most;
        return Optional.of(new PackProblem(
                pack.name(),
                keeping.line(),
                parameter(cameraClass) + " is " + set + ", but " + keeping.clause() + " allows " + allowed
                        + " (what is no longer shown is gone " + DAYS_UNTIL_GONE
                        + " days later at most); set the template's parameter so and update the stack"));
    }

    /** Of the template. */
    private static String parameter(CameraClass cameraClass) {
        return switch (cameraClass) {
            case CCTV -> "CctvRecordingDays";
            case ALPR -> "AlprRecordingDays";
            case RECORDED_ONLY -> "RecordedOnlyRecordingDays";
        };
    }
}
