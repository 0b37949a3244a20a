package casement.policy;

import casement.domain.camera.CameraClass;
import casement.policy.Pack.Keeping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How long data lives under several packs at once. */
final class Keepings {
    private Keepings() {}

    static Optional<Keeping> strictest(List<Pack> packs, String data, Optional<CameraClass> cameraClass) {
        List<Keeping> said = said(packs, data, cameraClass);
        Optional<Keeping> shortest = said.stream().min(Comparator.comparingInt(Keeping::liveDays));
        int least = said.stream().mapToInt(Keeping::leastDays).max().orElse(0);
        return shortest.map(k ->
                new Keeping(k.clause(), data, cameraClass, least, k.mostDays(), k.from(), k.backupDays(), k.line()));
    }

    /** Where one pack wants data kept longer than another lets it be. */
    static List<PackProblem> conflicts(List<Pack> packs) {
        List<PackProblem> problems = new ArrayList<>();
        for (Pack pack : packs) {
            for (Keeping keeping : pack.retention()) {
                strictest(packs, keeping.data(), keeping.cameraClass())
                        .filter(k -> keeping.leastDays() > k.liveDays())
                        .ifPresent(k -> problems.add(new PackProblem(
                                pack.name(),
                                keeping.line(),
                                "least-days: " + keeping.leastDays() + " for " + keeping.data() + ", but " + k.clause()
                                        + " of another pack allows " + k.liveDays())));
            }
        }
        return problems;
    }

    private static List<Keeping> said(List<Pack> packs, String data, Optional<CameraClass> cameraClass) {
        return packs.stream()
                .flatMap(pack -> pack.retention().stream())
                .filter(k -> k.data().equals(data) && k.cameraClass().equals(cameraClass))
                .toList();
    }
}
