package casement.access.scim;

import casement.lambda.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A problem as SCIM tells it (RFC 7644, 3.12).
 *
 * @param status as text, since the standard wants it so
 * @param detail what is wrong and what to do; begins with the clause, where one forbade it
 */
public record ScimError(List<String> schemas, String status, Optional<String> scimType, String detail) {
    private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";

    /** @param method of what was asked for */
    public static ScimError of(Problem problem, String method) {
        String detail = problem.clause().map(clause -> clause + ": ").orElse("") + problem.detail();
        return new ScimError(List.of(SCHEMA), Integer.toString(problem.status()), type(problem, method), detail);
    }

    private static Optional<String> type(Problem problem, String method) {
        return switch (problem.kind()) {
            case "bad-input" -> Optional.of(type(problem));
            case "conflict" -> Optional.of("uniqueness").filter(type -> method.equals("POST"));
            default -> Optional.empty();
        };
    }

    private static String type(Problem problem) {
        String field = problem.problems().map(all -> all.getFirst().field()).orElse("");
        return switch (field) {
            case "filter" -> "invalidFilter";
            case "path" -> "invalidPath";
            case "body" -> "invalidSyntax";
            default -> "invalidValue";
        };
    }
}
