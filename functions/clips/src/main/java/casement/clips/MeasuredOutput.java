package casement.clips;

import casement.domain.video.Sha256;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/** Counts the bytes that go through it, and takes their digest. */
final class MeasuredOutput extends FilterOutputStream {
    private final MessageDigest digest = Sha256.begun();
    private long bytes;

    MeasuredOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int begin, int length) throws IOException {
        out.write(from, begin, length);
        digest.update(from, begin, length);
        bytes += length;
    }

    long bytes() {
        return bytes;
    }

    /** Of all that went through; to be taken once. */
    Sha256 digest() {
        return Sha256.of(digest);
    }
}
