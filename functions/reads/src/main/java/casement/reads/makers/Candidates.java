package casement.reads.makers;

import casement.lambda.Told;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Other texts that a plate may say, with a confidence where one is told. */
final class Candidates {
    private Candidates() {}

    /**
     * @param confidence the member that says how sure; without one a candidate counts as not sure at all
     * @param whole what stands for certainty, 1 or 100
     */
    static Map<String, Double> of(List<Told> candidates, String confidence, double whole) {
        Map<String, Double> all = new LinkedHashMap<>();
        for (Told candidate : candidates) {
            Told sure = candidate.in(confidence);
            all.putIfAbsent(candidate.in("plate").needText(), sure.is() ? sure.needConfidence(whole) : 0);
        }
        return all;
    }
}
