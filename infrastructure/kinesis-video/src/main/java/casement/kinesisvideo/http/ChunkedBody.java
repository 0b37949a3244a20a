package casement.kinesisvideo.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A body that comes in chunks and ends with an empty one. */
final class ChunkedBody extends InputStream {
    private static final int LONGEST_LINE = 8 * 1024;

    private final SocketInput in;
    private long left;
    private boolean first = true;
    private boolean ended;

    ChunkedBody(SocketInput in) {
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
        int count = in.read(into, offset, (int) Math.min(length, left));
        if (count < 0) {
            throw new EOFException("the connection ended within a chunk");
        }
        left -= count;
        return count;
    }

    private void nextChunk() throws IOException {
        int[] budget = {LONGEST_LINE};
        if (!first && !RequestHead.line(in, in.read(), budget).isEmpty()) {
            throw new BadRequest(400, "a chunk is longer than it said");
        }
        first = false;
        String line = RequestHead.line(in, in.read(), budget);
        int extension = line.indexOf(';');
        left = size(extension < 0 ? line : line.substring(0, extension));
        if (left == 0) {
            ended = true;
            while (!RequestHead.line(in, in.read(), budget).isEmpty()) {
                // trailers say nothing that is needed here
            }
        }
    }

    private static long size(String hexadecimal) throws BadRequest {
        String digits = hexadecimal.strip();
        if (!digits.matches("[0-9a-fA-F]{1,15}")) {
            throw new BadRequest(400, "a chunk without a size");
        }
        return Long.parseLong(digits, 16);
    }
}
