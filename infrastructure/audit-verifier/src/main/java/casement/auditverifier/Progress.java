package casement.auditverifier;

import java.io.PrintStream;
import java.util.Locale;

/** Says every few seconds how far it has come. */
final class Progress {
    private static final long EVERY_NANOS = 2_000_000_000L;
    private static final int STEP = 1 << 12;

    private final PrintStream out;
    private final long total;
    private long next = System.nanoTime() + EVERY_NANOS;

    Progress(PrintStream out, long total) {
        this.out = out;
        this.total = total;
    }

    void at(long done) {
        if (done % STEP == 0 && System.nanoTime() - next >= 0) {
            next = System.nanoTime() + EVERY_NANOS;
            out.println(String.format(Locale.ROOT, "  %,d of %,d entries, %d %%", done, total, done * 100 / total));
        }
    }
}
