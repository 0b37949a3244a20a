package casement.access;

import casement.domain.Fault;

/** Says that there is no such operation, in the form in which everything else is refused. */
public final class RefuseUnknown {
    public RefuseUnknown() {}

    /** Tells nothing of what was asked for, which may be anything. */
    public Fault refusal() {
        return new Fault.Missing("there is no such operation; GET /v1/openapi.json lists those that there are");
    }
}
