package casement.policy;

import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.policy.Pack.Keeping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many days the deployment keeps each kind of data; the packs say how many it may. */
public final class KeptDays {
    private final Retention retention;

    public KeptDays(Retention retention) {
        this.retention = retention;
    }

    /** What the packs forbid about them. */
    List<PackProblem> against(List<Pack> packs) {
        List<PackProblem> problems = new ArrayList<>();
        for (Pack pack : packs) {
            for (Keeping keeping : pack.retention()) {
                KeptData.of(keeping)
                        .flatMap(kept -> problem(packs, pack, keeping, kept))
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<PackProblem> problem(List<Pack> packs, Pack pack, Keeping keeping, KeptData kept) {
        RetentionClass retentionClass = kept.retentionClass();
        int set = retention.days(retentionClass);
        int least = Keepings.strictest(packs, keeping.data(), keeping.cameraClass())
                .map(Keeping::leastDays)
                .orElse(0);
        int most = Math.max(keeping.liveDays() - retentionClass.daysUntilGone(), least);
        if (set <= most && set >= keeping.leastDays()) {
            return Optional.empty();
        }
        String allowed = Math.max(1, least) + " to " + most;
        return Optional.of(new PackProblem(
                pack.name(),
                keeping.line(),
                kept.parameter() + " is " + set + ", but " + keeping.clause() + " allows " + allowed
                        + " (what is no longer shown is gone " + retentionClass.daysUntilGone()
                        + " days later at most); set the template's parameter so and update the stack"));
    }
}
