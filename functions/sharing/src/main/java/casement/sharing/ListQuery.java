package casement.sharing;

import casement.domain.Fault;
import casement.domain.sharing.RequestQueue;

/** What the addresses of lists say after the question mark. */
final class ListQuery {
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

    static int limit(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            throw new Fault.BadInput("limit", "must be a whole number");
        }
        return Integer.parseInt(text);
    }
}
