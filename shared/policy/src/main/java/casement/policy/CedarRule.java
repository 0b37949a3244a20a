package casement.policy;

import casement.domain.access.Action;
import java.util.Set;

/**
 * One policy in Cedar's language.
 *
 * @param id the clause, then {@code #}, then where in which pack it stands
 * @param actions those that its head names
 * @param says what a person is told whom it stops
 */
record CedarRule(String id, Rank rank, Set<Action> actions, String says, String source, String pack, int line) {

    /** Which of several objections a person is told: the first that is there. */
    enum Rank {
        GRANT,
        ROLE,
        PROHIBITION,
        RULE,
        TRAINING,
        AUTHORISATION,
        PURPOSE
    }

    String clause() {
        return id.substring(0, id.indexOf('#'));
    }
}
