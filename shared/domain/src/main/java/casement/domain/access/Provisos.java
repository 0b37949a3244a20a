package casement.domain.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a permit depends on that the rules cannot see: whose a number is, whether it is in the records, whether words are new; and
 * what of the answer it leaves out.
 *
 * @param team absent: no investigation need be looked up
 * @param number absent: no number need be looked up
 * @param words absent: no words need be new
 * @param hidden details that this person does not see
 */
public record Provisos(
        Optional<NeedToKnow> team, Optional<KnownNumber> number, Optional<NewWords> words, Set<Detail> hidden) {
    public static final Provisos NONE = new Provisos(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    public Provisos {
        hidden = Set.copyOf(hidden);
    }

    /** The same, of words that were given before. */
    public Provisos withoutWords() {
        return new Provisos(team, number, Optional.empty(), hidden);
    }

    /**
     * A number that may be that of a registered investigation, of which its team alone sees anything.
     *
     * @param clause named in a refusal
     * @param says what who is not in the team is told
     */
    public record NeedToKnow(String clause, String says, String number) {}

    /** What must hold where both are open, and what either leaves out; of two numbers the one that must be known. */
    Provisos and(Provisos other) {
        Optional<KnownNumber> strictest =
                number.filter(KnownNumber::mustBeKnown).or(other::number).or(this::number);
        Set<Detail> both = EnumSet.noneOf(Detail.class);
        both.addAll(hidden);
        both.addAll(other.hidden);
        return new Provisos(team.or(other::team), strictest, words.or(other::words), both);
    }

    /**
     * A case or incident number to be looked up where a records system is connected.
     *
     * @param clause named in a refusal
     * @param mustBeKnown refused when it is unknown; else it goes on, flagged
     */
    public record KnownNumber(String clause, String number, boolean mustBeKnown) {}

    /**
     * A narrative that must not be one of the person's last ones.
     *
     * @param clause named in a refusal
     */
    public record NewWords(String clause, String narrative) {}
}
