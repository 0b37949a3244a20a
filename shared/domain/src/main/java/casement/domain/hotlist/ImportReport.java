package casement.domain.hotlist;

import casement.domain.video.Sha256;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was found in a file.
 *
 * @param issued when its source made it, as its header or who sent it says
 * @param digest of the file's bytes
 * @param rows lines between header and trailer
 * @param plates that are on the list by it, each once
 * @param duplicates rows that repeat one before
 * @param lowerCase rows whose plate or state was not in capitals, and is now
 * @param blanks rows with blanks or hyphens inside the plate, which are left out, and empty lines
 * @param zeroForO rows whose state code had a zero for an O
 * @param badLines how many
 * @param listed the first of them
 * @param refusedByCategory rows of categories that may not be on any list, counted (SJ-ALPR-4)
 */
public record ImportReport(
        Instant issued,
        long bytes,
        Sha256 digest,
        long rows,
        int plates,
        long duplicates,
        long lowerCase,
        long blanks,
        long zeroForO,
        long badLines,
        List<BadLine> listed,
        Map<String, Long> refusedByCategory) {
    public static final int MOST_LISTED = 200;

    public ImportReport {
        listed = List.copyOf(listed);
        refusedByCategory = Collections.unmodifiableMap(new TreeMap<>(refusedByCategory));
    }

    public double badShare() {
        return rows == 0 ? 0 : (double) badLines / rows;
    }

    /** Rows of categories that may not be on any list. */
    public long refused() {
        return refusedByCategory.values().stream().mapToLong(Long::longValue).sum();
    }
}
