package casement.domain.log;

/** An entry of which only place and hash are left. */
public record PurgedEntry(long index, LeafContent leaf, Redaction redaction) {
    /** As it stands in its file, without line end. */
    public String line() {
        return LogLines.line(this);
    }
}
