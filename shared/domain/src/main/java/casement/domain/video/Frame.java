package casement.domain.video;

/** One decoded picture of a video, or a photo: rows from the top, each pixel as blue, green and red. The bytes are not copied. */
public record Frame(int width, int height, byte[] pixels) {
    public Frame {
        if (width < 1 || height < 1 || pixels.length != width * height * 3) {
            throw new IllegalArgumentException(
                    pixels.length + " bytes are no frame of " + width + "x" + height + " with three bytes a pixel");
        }
    }

    /** @param channel 0 is blue, 1 green, 2 red */
    public int at(int x, int y, int channel) {
        return pixels[(y * width + x) * 3 + channel] & 0xFF;
    }
}
