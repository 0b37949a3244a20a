package casement.domain.plate;

import casement.domain.Fault;

/** A JPEG or PNG picture. */
public final class Picture {
    /** So large is no camera's picture. */
    public static final int MOST_BYTES = 8_000_000;

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final byte[] bytes;

    public Picture(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Fault.BadInput("picture", "has more than " + MOST_BYTES + " bytes");
        }
        if (!beginsWith(bytes, JPEG) && !beginsWith(bytes, PNG)) {
            throw new Fault.BadInput("picture", "must be a JPEG or a PNG");
        }
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public boolean isJpeg() {
        return beginsWith(bytes, JPEG);
    }

    public String mediaType() {
        return isJpeg() ? "image/jpeg" : "image/png";
    }

    private static boolean beginsWith(byte[] bytes, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
