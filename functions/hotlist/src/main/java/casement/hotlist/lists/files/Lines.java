package casement.hotlist.lists.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a stream, one at a time, whoever wrote their ends; it holds one line and no more. A byte that is no character of
 * ASCII comes as U+FFFD, but for UTF-8's, where they are allowed.
 */
final class Lines {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private final byte[] line;
    private int at;
    private int filled;
    private long number;
    private boolean afterReturn;

    /** @param longest in bytes; a longer line refuses the file */
    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
        this.line = new byte[longest];
    }

    /** Of the line that came last, from 1. */
    long number() {
        return number;
    }

    /** Empty behind the last. */
    Optional<String> next() throws IOException, FileRefused {
        int length = 0;
        while (true) {
            if (at == filled && !fill()) {
                return length == 0 ? Optional.empty() : Optional.of(line(length));
            }
            byte b = buffer[at++];
            if (b == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = b == '\r';
            if (b == '\n' || b == '\r') {
                return Optional.of(line(length));
            }
            if (length == longest) {
                throw new FileRefused(
                        "line " + (number + 1) + " is longer than " + longest + " bytes; this is no such file");
            }
            line[length++] = b;
        }
    }

    private boolean fill() throws IOException {
        filled = in.read(buffer);
        at = 0;
        if (filled < 0) {
            filled = 0;
            return false;
        }
        return filled > 0 || fill();
    }

    /** @throws FileRefused when it is written in two bytes a character */
    private String line(int length) throws FileRefused {
        number++;
        for (int i = 0; i < length; i++) {
            if (line[i] == 0) {
                throw new FileRefused("line " + number
                        + " holds a zero byte: the file is in UTF-16 or no text; send it in ASCII or UTF-8");
            }
        }
        return new String(line, 0, length, StandardCharsets.UTF_8);
    }
}
