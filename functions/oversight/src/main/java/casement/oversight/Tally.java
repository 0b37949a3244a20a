package casement.oversight;

import casement.domain.audit.Outcome;
import casement.domain.video.Sha256;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the reasons of a person or an agency. */
final class Tally {
    private static final int MOST_SHOWN = 10;

    private final Map<Reason, Integer> times = new LinkedHashMap<>();
    private int questions;
    private int refused;

    /**
     * How often reasons repeat.
     *
     * @param questions for a stated purpose
     * @param refused of these
     * @param distinct so many different reasons there were
     * @param repeats so many questions came with a reason that had been given already
     * @param repeated the ten that came most often, more than once
     */
    public record Shown(int questions, int refused, int distinct, int repeats, List<Repeated> repeated) {}

    /**
     * A reason that was given more than once.
     *
     * @param narrative digest of the words, whatever their case, spaces and punctuation
     */
    public record Repeated(String code, Optional<String> number, Optional<Sha256> narrative, int times) {}

    void add(Reason reason, Outcome outcome) {
        questions++;
        if (outcome == Outcome.REFUSED) {
            refused++;
        }
        times.merge(reason, 1, Integer::sum);
    }

    Shown shown() {
        List<Repeated> most = times.entrySet().stream()
                .filter(reason -> reason.getValue() > 1)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_SHOWN)
                .map(entry -> repeated(entry.getKey(), entry.getValue()))
                .toList();
        return new Shown(questions, refused, times.size(), questions - times.size(), most);
    }

    private static Repeated repeated(Reason reason, int times) {
        return new Repeated(reason.code(), reason.number(), reason.narrative(), times);
    }
}
