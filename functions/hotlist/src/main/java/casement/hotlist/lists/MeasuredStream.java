package casement.hotlist.lists;

import casement.domain.video.Sha256;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** A stream that counts its bytes, takes their digest, and ends with a fault where there are too many. */
final class MeasuredStream extends FilterInputStream {
    private final MessageDigest digest = Sha256.begun();
    private long bytes;

    MeasuredStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        if (read > 0) {
            digest.update(into, from, read);
            bytes += read;
        }
        return read;
    }

    long bytes() {
        return bytes;
    }

    /** Of what has been read. */
    Sha256 digest() {
        return Sha256.of(digest);
    }
}
