package casement.policy;

import casement.domain.access.Action;
import casement.domain.access.Decision;
import casement.domain.access.Question;
import java.util.Set;

/**
 * One question to one pack, and what it must come to.
 *
 * @param clause that must refuse it, or of which a rule must allow it
 * @param said the question in words
 */
record Try(String clause, String pack, boolean allowed, Question question, String said) {

    boolean speaksOf(Set<Action> actions) {
        return actions.contains(question.action());
    }

    boolean comesOut(CedarPolicy policy) {
        return switch (policy.decide(question)) {
            case Decision.Deny deny -> !allowed && deny.clause().equals(clause);
            case Decision.Permit permit ->
                allowed && permit.rules().stream().anyMatch(rule -> rule.startsWith(clause + "#" + pack + "."));
        };
    }
}
