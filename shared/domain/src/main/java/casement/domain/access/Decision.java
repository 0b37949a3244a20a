package casement.domain.access;

import java.util.List;

/** Yes with the rules that allow it, or no with the clause that forbids it. */
public sealed interface Decision {
    /** @param provisos what must still be looked up before it counts */
    record Permit(List<String> rules, Provisos provisos) implements Decision {
        public Permit(List<String> rules) {
            this(rules, Provisos.NONE);
        }
    }

    record Deny(String clause, String reason) implements Decision {}
}
