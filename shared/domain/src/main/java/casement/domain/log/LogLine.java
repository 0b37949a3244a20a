package casement.domain.log;

import casement.merkle.MalformedLog;
import java.time.Instant;

/** A line of the log's files of entries: an entry, or what is left of one. */
public sealed interface LogLine permits LoggedEntry, PurgedEntry {
    /** Its leaf's. */
    long index();

    /** When it was put into the log, in whole milliseconds. */
    Instant sealed();

    /** As it stands in its file, without line end. */
    String line();

    /** @throws MalformedLog unless it is, character by character, a line that the log writes */
    static LogLine read(String line) {
        return LineReader.read(line);
    }
}
