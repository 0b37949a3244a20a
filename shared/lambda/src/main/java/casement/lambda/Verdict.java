package casement.lambda;

import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.audit.Who;

/** What became of a token. */
sealed interface Verdict {
    /** It is good, and this is whom it names. */
    record Admitted(Principal principal) implements Verdict {}

    /**
     * It is not accepted.
     *
     * @param who whom it names, as far as its signature vouches for that
     */
    record TurnedAway(Who who, Fault fault) implements Verdict {}
}
