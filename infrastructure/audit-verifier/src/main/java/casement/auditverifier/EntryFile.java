package casement.auditverifier;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of entries, as its name says.
 *
 * @param first the index of the first entry in it
 */
record EntryFile(String name, long first, int count) {
    private static final Pattern FORM =
            Pattern.compile("entries/dt=[0-9]{4}-[0-9]{2}-[0-9]{2}/([0-9]{12})-([0-9]{6})\\.jsonl");
    private static final int LONGEST_LINE = 1 << 22;
    private static final int CHUNK = 1 << 16;

    /** A line without its end, where it lies in a buffer that is used again. */
    interface Lines {
        void line(byte[] bytes, int from, int until);
    }

    static Optional<EntryFile> of(String name) {
        Matcher parts = FORM.matcher(name);
        return parts.matches()
                ? Optional.of(new EntryFile(name, Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    long until() {
        return first + count;
    }

    /** @throws BadLog when a line has no end, or none that is near */
    void forEachLine(LogFiles files, Lines lines) throws IOException {
        try (InputStream in = files.open(name).orElseThrow(() -> new BadLog("it is gone"))) {
            byte[] buffer = new byte[CHUNK];
            int held = 0;
            for (int read = 0; read >= 0; read = in.read(buffer, held, buffer.length - held)) {
                held = take(buffer, held + read, lines);
                if (held == LONGEST_LINE) {
                    throw new BadLog("a line is longer than " + LONGEST_LINE + " bytes");
                }
                buffer = held == buffer.length ? Arrays.copyOf(buffer, 2 * held) : buffer;
            }
            if (held > 0) {
                throw new BadLog("its last line has no end: it was cut");
            }
        }
    }

    /** @return how many bytes of a line that has not ended are left, now at the buffer's beginning */
    private static int take(byte[] buffer, int until, Lines lines) {
        int from = 0;
        for (int at = 0; at < until; at++) {
            if (buffer[at] == '\n') {
                lines.line(buffer, from, at);
                from = at + 1;
            }
        }
        System.arraycopy(buffer, from, buffer, 0, until - from);
        return until - from;
    }
}
