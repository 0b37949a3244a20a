package casement.domain.alert;

import casement.domain.Fault;
import java.util.regex.Pattern;

/** The name that the WebSocket API gives to one connection, for as long as it lasts. */
public record ConnectionId(String value) implements Comparable<ConnectionId> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_=-]{1,128}");

    public ConnectionId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("connection", "is 1 to 128 of A-Z, a-z, 0-9, '_', '=' and '-'");
        }
    }

    @Override
    public int compareTo(ConnectionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
