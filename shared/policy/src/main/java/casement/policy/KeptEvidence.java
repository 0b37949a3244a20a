package casement.policy;

import casement.domain.evidence.EvidenceClass;
import casement.domain.evidence.EvidenceTerm;
import casement.policy.Pack.Keeping;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A class of evidence by the names that packs have for it and for the moment from which its days count. */
final class KeptEvidence {
    private static final Map<String, EvidenceClass> CLASSES = Map.of(
            "conduct-investigation", EvidenceClass.CONDUCT_INVESTIGATION,
            "level-4-incident", EvidenceClass.LEVEL_4_INCIDENT);
    private static final Map<String, EvidenceTerm.Start> STARTS = Map.of(
            "case-closed", EvidenceTerm.Start.CASE_CLOSED,
            "incident", EvidenceTerm.Start.INCIDENT);

    private KeptEvidence() {}

    /** What is wrong with a row that speaks of evidence. */
    static Optional<String> wrong(Keeping keeping) {
        if (!CLASSES.containsKey(keeping.data()) || STARTS.containsKey(keeping.from())) {
            return Optional.empty();
        }
        String starts = STARTS.keySet().stream().sorted().collect(Collectors.joining(" or "));
        return Optional.of("from: '" + keeping.from() + "' begins no term of evidence; " + starts + " does");
    }

    /** Of several packs that speak of a class the one with the shortest most, and the longest least of all. */
    static Map<EvidenceClass, EvidenceTerm> terms(List<Pack> packs) {
        return Arrays.stream(EvidenceClass.values())
                .flatMap(each -> term(packs, each).stream().map(term -> Map.entry(each, term)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<EvidenceTerm> term(List<Pack> packs, EvidenceClass evidenceClass) {
        return packs.stream()
                .flatMap(pack -> pack.retention().stream()
                        .filter(keeping -> evidenceClass == CLASSES.get(keeping.data()))
                        .map(keeping -> term(pack, keeping, packs)))
                .min(Comparator.comparingInt(EvidenceTerm::most));
    }

    private static EvidenceTerm term(Pack pack, Keeping keeping, List<Pack> packs) {
        int least = Keepings.strictest(packs, keeping.data(), keeping.cameraClass())
                .map(Keeping::leastDays)
                .orElse(keeping.leastDays());
        EvidenceTerm.Start start = Optional.ofNullable(STARTS.get(keeping.from()))
                .orElseThrow(() -> new IllegalStateException("a pack that was read says when the days begin"));
        return new EvidenceTerm(keeping.clause(), pack.governs(), least, keeping.liveDays(), start);
    }
}
