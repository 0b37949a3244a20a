package casement.domain.video;

/** One decoded picture of a video, or a photo: rows from the top, each pixel as blue, green and red. The bytes are not copied. */
public record Frame(int width, int height, byte[] pixels) {
    public Frame {
        if (width < 1 || height < 1 || pixels.length != width * height * 3) {
            throw new IllegalArgumentException(
                    pixels.length + " bytes are no frame of " + width + "x" + height + " with three bytes a pixel");
        }
    }

    /** A part of it, of one pixel at least; all numbers are shares of its width and height. */
    public Frame part(double left, double top, double partWidth, double partHeight) {
        int x = Math.min((int) (left * width), width - 1);
        int y = Math.min((int) (top * height), height - 1);
        int across = Math.clamp(Math.round(partWidth * width), 1, width - x);
        int down = Math.clamp(Math.round(partHeight * height), 1, height - y);
        byte[] part = new byte[across * down * 3];
        for (int row = 0; row < down; row++) {
            System.arraycopy(pixels, ((y + row) * width + x) * 3, part, row * across * 3, across * 3);
        }
        return new Frame(across, down, part);
    }

    /** @param channel 0 is blue, 1 green, 2 red */
    public int at(int x, int y, int channel) {
        return pixels[(y * width + x) * 3 + channel] & 0xFF;
    }
}
