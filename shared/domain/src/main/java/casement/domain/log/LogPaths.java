package casement.domain.log;

import casement.domain.video.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where the log's objects lie, but for tiles and bundles, whose paths are C2SP's. */
public final class LogPaths {
    /** What waits to be rolled forward; holds entries as they are. */
    public static final String BATCHES = "batches/";

    /** Entries as they are, a folder a day. */
    public static final String ENTRIES = "entries/";

    /** Every checkpoint that was ever signed. */
    public static final String CHECKPOINTS = "checkpoints/";

    private static final Pattern CHECKPOINT = Pattern.compile(CHECKPOINTS + "[0-9]{12,}");

    private LogPaths() {}

    static String batch(byte[] content) {
        return BATCHES + Sha256.of(content).hex();
    }

    /** The folder of what was sealed on that day, in UTC. */
    static String entries(LocalDate day) {
        return ENTRIES + "dt=" + day + "/";
    }

    /** In the folder of the day on which they were sealed. */
    static String entries(Instant sealed, long first, int count) {
        return entries(LocalDate.ofInstant(sealed, ZoneOffset.UTC), first, count);
    }

    static String entries(LocalDate day, long first, int count) {
        return String.format(Locale.ROOT, "%s%012d-%06d.jsonl", entries(day), first, count);
    }

    /** Whether one that was signed lies there, or may. */
    public static boolean isCheckpoint(String path) {
        return CHECKPOINT.matcher(path).matches();
    }

    /** Where the head of that many entries lies. */
    public static String checkpoint(long size) {
        return String.format(Locale.ROOT, "%s%012d", CHECKPOINTS, size);
    }
}
