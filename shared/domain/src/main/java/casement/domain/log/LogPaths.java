package casement.domain.log;

import casement.domain.video.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** Where the log's objects lie, but for tiles and bundles, whose paths are C2SP's. */
public final class LogPaths {
    /** What waits to be rolled forward; holds entries as they are. */
    public static final String BATCHES = "batches/";

    /** Entries as they are, a folder a day. */
    public static final String ENTRIES = "entries/";

    /** Every checkpoint that was ever signed. */
    public static final String CHECKPOINTS = "checkpoints/";

    private LogPaths() {}

    static String batch(byte[] content) {
        return BATCHES + Sha256.of(content).hex();
    }

    /** In the folder of the day on which they were sealed, in UTC. */
    static String entries(Instant sealed, long first, int count) {
        return entries(LocalDate.ofInstant(sealed, ZoneOffset.UTC), first, count);
    }

    static String entries(LocalDate day, long first, int count) {
        return String.format(Locale.ROOT, "%sdt=%s/%012d-%06d.jsonl", ENTRIES, day, first, count);
    }

    static String checkpoint(long size) {
        return String.format(Locale.ROOT, "%s%012d", CHECKPOINTS, size);
    }
}
