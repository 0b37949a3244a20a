package casement.domain.dispatch;

import casement.domain.Fault;
import casement.domain.hit.HitId;
import java.util.regex.Pattern;

/** The id of a message, which is the same at every try: the hit's, and the hit's revision. */
public record DeliveryId(String value) implements Comparable<DeliveryId> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}-[0-9]{1,9}");

    public DeliveryId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("delivery", "a delivery's id is a hit's id, '-' and a number");
        }
    }

    static DeliveryId of(HitId hit, int revision) {
        return new DeliveryId(hit.value() + "-" + revision);
    }

    @Override
    public int compareTo(DeliveryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
