package casement.recognition.picture;

import casement.domain.video.Frame;

/** Pictures made smaller or larger: by averages over areas, or along straight lines between pixels. */
public final class Scaling {
    private Scaling() {}

    public static Frame scale(Frame frame, int width, int height) {
        if (width == frame.width() && height == frame.height()) {
            return frame;
        }
        Taps across = Taps.of(frame.width(), width);
        Taps down = Taps.of(frame.height(), height);
        int rowLength = width * 3;
        float[] narrow = new float[frame.height() * rowLength];
        for (int y = 0; y < frame.height(); y++) {
            scaleRow(frame.pixels(), y * frame.width() * 3, across, narrow, y * rowLength);
        }
        byte[] pixels = new byte[height * rowLength];
        float[] sum = new float[rowLength];
        for (int y = 0; y < height; y++) {
            java.util.Arrays.fill(sum, 0.5f);
            for (int tap = down.from(y); tap < down.from(y + 1); tap++) {
                float weight = down.weight(tap);
                int row = down.source(tap) * rowLength;
                for (int i = 0; i < rowLength; i++) {
                    sum[i] += weight * narrow[row + i];
                }
            }
            for (int i = 0; i < rowLength; i++) {
                pixels[y * rowLength + i] = (byte) Math.clamp((int) sum[i], 0, 255);
            }
        }
        return new Frame(width, height, pixels);
    }

    private static void scaleRow(byte[] pixels, int start, Taps taps, float[] result, int at) {
        for (int x = 0; x < taps.size(); x++) {
            float blue = 0;
            float green = 0;
            float red = 0;
            for (int tap = taps.from(x); tap < taps.from(x + 1); tap++) {
                float weight = taps.weight(tap);
                int pixel = start + taps.source(tap) * 3;
                blue += weight * (pixels[pixel] & 0xFF);
                green += weight * (pixels[pixel + 1] & 0xFF);
                red += weight * (pixels[pixel + 2] & 0xFF);
            }
            result[at + x * 3] = blue;
            result[at + x * 3 + 1] = green;
            result[at + x * 3 + 2] = red;
        }
    }
}
