package casement.domain.access;

import java.util.Optional;

/**
 * What a permit depends on that the rules cannot see: whether a number is in the records, whether words are new.
 *
 * @param number absent: no number need be looked up
 * @param words absent: no words need be new
 */
public record Provisos(Optional<KnownNumber> number, Optional<NewWords> words) {
    public static final Provisos NONE = new Provisos(Optional.empty(), Optional.empty());

    /** What must hold where both are open; of two numbers the one that must be known. */
    Provisos and(Provisos other) {
        Optional<KnownNumber> strictest =
                number.filter(KnownNumber::mustBeKnown).or(other::number).or(this::number);
        return new Provisos(strictest, words.or(other::words));
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
