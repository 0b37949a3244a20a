package casement.domain.log;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/** The log's files of entries, read by what copies them. */
public interface LogEntries {
    /** On which anything was sealed of which there still is a file (UTC). */
    SortedSet<LocalDate> days();

    /** Of a day, in the order of their entries. Sees every file that was put, and every replacement of one. */
    List<EntriesFile> files(LocalDate day);

    /**
     * What is in it, in its order; it may be newer than the file's tag.
     *
     * @throws casement.domain.Fault.Missing when it is gone
     * @throws casement.merkle.MalformedLog when something else is there
     */
    List<LogLine> read(EntriesFile file);
}
