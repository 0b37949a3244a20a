package casement.ebml;

import java.util.Optional;

/**
 * One track as a Matroska header announces it.
 *
 * @param number from 1; blocks name their track by it
 * @param codecPrivate what a decoder needs before the first frame (for H.264 an avcC record); may be empty
 */
public record Track(int number, Type type, String codecId, byte[] codecPrivate, Optional<Picture> picture) {
    /** Frames are NAL units, each after its length; the length of the length stands in the avcC record. */
    public static final String H264 = "V_MPEG4/ISO/AVC";

    /** In luma samples. */
    public record Picture(int width, int height) {}

    /** What a track carries, with Matroska's number for it. */
    public enum Type {
        VIDEO(1),
        AUDIO(2);

        private final int code;

        Type(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    /** The only track of most cameras. */
    public static Track h264(int width, int height, byte[] avcC) {
        return new Track(1, Type.VIDEO, H264, avcC, Optional.of(new Picture(width, height)));
    }

    public static Track audio(int number, String codecId, byte[] codecPrivate) {
        return new Track(number, Type.AUDIO, codecId, codecPrivate, Optional.empty());
    }
}
