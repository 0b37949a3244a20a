package casement.domain.log;

import java.util.stream.Stream;

/** Files of many entries, by column, as auditors ask about them; no plate is in them. */
public interface EntryFiles {
    /** One file of these entries: the same of the same. */
    byte[] of(Stream<LogLine> lines);
}
