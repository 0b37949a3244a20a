package casement.domain.access;

import java.util.List;

/** Yes with the rules that allow it, or no with the clause that forbids it. */
public sealed interface Decision {
    record Permit(List<String> rules) implements Decision {}

    record Deny(String clause, String reason) implements Decision {}
}
