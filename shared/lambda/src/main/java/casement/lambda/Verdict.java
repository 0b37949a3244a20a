package casement.lambda;

import casement.domain.Fault;
import casement.domain.audit.Who;

/** What became of a token. */
sealed interface Verdict {
    /**
     * It is good.
     *
     * @param who whom it names; whether they may come in is the directory's to say
     */
    record Genuine(Who who) implements Verdict {}

    /**
     * It is not accepted.
     *
     * @param who whom it names, as far as its signature vouches for that
     */
    record TurnedAway(Who who, Fault fault) implements Verdict {}
}
