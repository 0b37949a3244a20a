package casement.domain.evidence;

import casement.domain.Fault;

/** An item's id: that of the clip request that it was made from, so that one request never becomes two items. */
public record EvidenceId(String value) implements Comparable<EvidenceId> {
    public EvidenceId {
        try {
            new ClipRequestId(value);
        } catch (Fault.BadInput none) {
            throw new Fault.BadInput("item", "is no id of an item of evidence");
        }
    }

    public static EvidenceId of(ClipRequestId request) {
        return new EvidenceId(request.value());
    }

    @Override
    public int compareTo(EvidenceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
