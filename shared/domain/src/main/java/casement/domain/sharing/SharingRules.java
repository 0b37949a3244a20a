package casement.domain.sharing;

import casement.domain.sharing.SharingRule.Effect;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What outsiders may have: sentences, of which the strictest that speaks of a request decides; what none leaves room for is
 * refused. They look at what the request says and at nothing else, so that the answer is the same whether the data exists
 * or not (SJ-ALPR-26).
 */
public final class SharingRules {
    /**
     * The strictest first. Of several that refuse the widest is named, since nothing that the applicant adds helps against
     * it; then one that rests on a law; then the earliest.
     */
    private static final Comparator<SharingRule> STRICTEST = Comparator.comparing(SharingRule::effect)
            .thenComparingInt(SharingRules::narrowness)
            .thenComparing(rule -> rule.basis().isEmpty());

    private final List<SharingRule> all;
    private final SharingRule last;

    /** @param last refuses whatever no other row speaks of */
    public SharingRules(List<SharingRule> rows, SharingRule last) {
        this.last = last;
        this.all = rows.stream().sorted(STRICTEST).toList();
    }

    /** The whole table, in the order in which it decides. */
    public List<SharingRule> all() {
        return all;
    }

    /** The rule that decides what becomes of a request. */
    public SharingRule judge(Particulars asked) {
        return all.stream()
                .filter(rule -> rule.speaksOf(asked))
                .findFirst()
                .orElse(last)
                .decided();
    }

    /** The rule that nobody can decide against, not even counsel; empty where the law leaves room. */
    public Optional<SharingRule> forbidding(Particulars asked) {
        SharingRule first = all.stream()
                .filter(rule -> rule.effect() != Effect.TO_COUNSEL)
                .filter(rule -> rule.speaksOf(asked))
                .findFirst()
                .orElse(last)
                .decided();
        return Optional.of(first).filter(rule -> rule.effect() == Effect.REFUSE);
    }

    private static int narrowness(SharingRule rule) {
        return rule.effect() == Effect.REFUSE ? rule.when().conditions() : 0;
    }
}
