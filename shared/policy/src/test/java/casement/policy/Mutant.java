package casement.policy;

import casement.domain.access.Action;
import java.util.Set;

/**
 * A pack of which one thing was changed.
 *
 * @param what that was
 * @param clause of the rule that was changed
 * @param actions about which the rule spoke
 */
record Mutant(String pack, String what, String clause, Set<Action> actions, String yaml) {}
