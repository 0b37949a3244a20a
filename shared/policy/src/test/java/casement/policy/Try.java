package casement.policy;

import casement.domain.access.Action;
import casement.domain.access.Decision;
import casement.domain.access.Provisos;
import casement.domain.access.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One question to one pack, and what it must come to.
 *
 * @param clause that must refuse it, or of which a rule must allow it
 * @param packs the one that is asked, and those beside it without which nobody could ask
 * @param said the question in words
 */
record Try(String clause, List<String> packs, End end, Question question, String said) {

    /** What it comes to. */
    enum End {
        REFUSED,
        ALLOWED,
        /** Allowed by another clause, but for an investigation to its team alone. */
        TEAM_ONLY
    }

    String pack() {
        return packs.getFirst();
    }

    boolean speaksOf(Set<Action> actions) {
        return actions.contains(question.action());
    }

    boolean comesOut(CedarPolicy policy) {
        return switch (policy.decide(question)) {
            case Decision.Deny deny -> end == End.REFUSED && deny.clause().equals(clause);
            case Decision.Permit permit ->
                switch (end) {
                    case REFUSED -> false;
                    case ALLOWED ->
                        permit.rules().stream().anyMatch(rule -> rule.startsWith(clause + "#" + pack() + "."));
                    case TEAM_ONLY ->
                        permit.provisos()
                                .team()
                                .map(Provisos.NeedToKnow::clause)
                                .equals(Optional.of(clause));
                };
        };
    }
}
