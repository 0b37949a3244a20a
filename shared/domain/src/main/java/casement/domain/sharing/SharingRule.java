package casement.domain.sharing;

import java.util.Optional;

/**
 * One sentence on what outsiders may have, which can be read aloud.
 *
 * @param clause where it comes from
 * @param sentence what the applicant is told
 * @param basis the law that it rests on, where one is to be named
 */
public record SharingRule(Effect effect, String clause, String sentence, Optional<String> basis, When when) {
    /** What becomes of the requests that a rule speaks of, the strictest first. */
    public enum Effect {
        /** Legal counsel alone goes on with it. */
        TO_COUNSEL,
        REFUSE,
        /** The law leaves room: a person decides. */
        TO_REVIEW,
        /** Refused, unless another rule leaves room. */
        REFUSE_OTHERWISE
    }

    /** What it comes to when it decides. */
    SharingRule decided() {
        return effect == Effect.REFUSE_OTHERWISE ? new SharingRule(Effect.REFUSE, clause, sentence, basis, when) : this;
    }

    boolean speaksOf(Particulars asked) {
        return when.holds(asked);
    }
}
