package casement.gateway.put;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A body in HTTP/1.1 chunks (RFC 9112, 7.1), given out as it comes in. */
final class ChunkedInput extends InputStream {
    private static final int LONGEST_LINE = 8_192;

    private final InputStream in;
    private long left;
    private boolean first = true;
    private boolean ended;

    ChunkedInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0 && !ended) {
            nextChunk();
        }
        if (ended) {
            return -1;
        }
        int got = in.read(into, offset, (int) Math.min(length, left));
        if (got < 0) {
            throw new EOFException("the answer broke off");
        }
        left -= got;
        return got;
    }

    /** @return without its end; throws when the stream ends before the line does */
    static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the connection was closed");
            }
            if (line.length() > LONGEST_LINE) {
                throw new IOException("a line of the answer is longer than " + LONGEST_LINE + " characters");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private void nextChunk() throws IOException {
        if (!first) {
            line(in);
        }
        first = false;
        String size = line(in).split(";", 2)[0].strip();
        try {
            left = Long.parseLong(size, 16);
        } catch (NumberFormatException e) {
            throw new IOException("a chunk of the answer has no size", e);
        }
        ended = left == 0;
    }
}
