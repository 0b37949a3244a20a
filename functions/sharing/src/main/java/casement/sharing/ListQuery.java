package casement.sharing;

import casement.domain.Fault;
import casement.domain.audit.AuditId;
import casement.domain.sharing.RequestQueue;
import casement.lambda.Cursor;
import casement.lambda.HttpQuestion;
import java.util.Optional;

/** What the addresses of lists say after the question mark. */
final class ListQuery {
    static final int MOST = 200;
    static final int USUAL = 50;

    private ListQuery() {}

    static RequestQueue queue(String text) {
        return switch (text) {
            case "staff" -> RequestQueue.STAFF;
            case "counsel" -> RequestQueue.COUNSEL;
            default -> throw new Fault.BadInput("queue", "must be one of staff, counsel");
        };
    }

    static boolean isClosed(String text) {
        return switch (text) {
            case "open" -> false;
            case "closed" -> true;
            default -> throw new Fault.BadInput("state", "must be one of open, closed");
        };
    }

    /** The id of the last record of the page before. */
    static Optional<String> after(HttpQuestion question) {
        return Cursor.of(question).map(AuditId::new).map(AuditId::value);
    }
}
