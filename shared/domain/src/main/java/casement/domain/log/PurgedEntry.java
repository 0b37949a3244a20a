package casement.domain.log;

import casement.domain.audit.Redaction;
import java.time.Instant;

/** An entry of which only place and hash are left. */
public record PurgedEntry(long index, LeafContent leaf, Redaction redaction) implements LogLine {
    @Override
    public Instant sealed() {
        return leaf.sealed();
    }

    @Override
    public String line() {
        return LogLines.line(this);
    }
}
