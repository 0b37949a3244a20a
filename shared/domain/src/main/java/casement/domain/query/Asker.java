package casement.domain.query;

import casement.domain.audit.Who;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who had a query executed, as the sign-in at AWS says.
 *
 * @param userId as policies know them ({@code aws:userid}): of a role's session the role's id, a colon, the session's name
 * @param principal the ARN
 */
public record Asker(String userId, String principal) {
    /** Of a session, or of a user. */
    private static final Pattern ARN = Pattern.compile("arn:[^:]+:(?:sts|iam)::(\\d+):(?:assumed-role/([^/]+)/.+|.+)");

    /** Somebody of whom nobody told. */
    public static final Who UNKNOWN = new Who("aws:unknown", "unknown", "unknown", "AWS");

    /** The account stands for the agency, and the role for the department: the directory does not know them. */
    public Who who() {
        Matcher arn = ARN.matcher(principal);
        if (!arn.matches()) {
            return new Who("aws:" + userId, name(), UNKNOWN.department(), UNKNOWN.agency());
        }
        String role = arn.group(2) == null ? "no role" : arn.group(2);
        return new Who("aws:" + userId, name(), role, "AWS account " + arn.group(1));
    }

    private String name() {
        int colon = userId.indexOf(':');
        return colon >= 0 ? userId.substring(colon + 1) : principal.substring(principal.lastIndexOf('/') + 1);
    }
}
