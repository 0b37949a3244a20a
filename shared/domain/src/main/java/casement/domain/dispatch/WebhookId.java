package casement.domain.dispatch;

import casement.domain.Fault;
import java.util.UUID;
import java.util.regex.Pattern;

/** A webhook's id: opaque, and given by the system. */
public record WebhookId(String value) implements Comparable<WebhookId> {
    private static final int LENGTH = 32;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    public WebhookId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("webhook", "a webhook's id is " + LENGTH + " hexadecimal digits");
        }
    }

    public static WebhookId of(UUID random) {
        return new WebhookId(random.toString().replace("-", ""));
    }

    @Override
    public int compareTo(WebhookId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
