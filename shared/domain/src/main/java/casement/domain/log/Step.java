package casement.domain.log;

import casement.merkle.Checkpoint;

/** What one round of sealing came to. */
public sealed interface Step {
    /** Nothing waited. */
    record Idle() implements Step {}

    /** Another sealer was faster; nothing is lost by it. */
    record Outrun() implements Step {}

    /** The log has grown by so many entries. */
    record Grown(Checkpoint checkpoint, int entries) implements Step {}
}
