package casement.recognition.picture;

import casement.domain.video.Frame;

/** Cuts a slanted rectangle out of a picture and lays it upright. */
public final class Straightening {
    private Straightening() {}

    /** By cubic interpolation; pixels outside the picture are as the nearest inside. */
    public static Frame cut(Frame frame, Quad quad, int width, int height) {
        byte[] pixels = new byte[width * height * 3];
        float[] across = new float[4];
        float[] down = new float[4];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                Point from = quad.at((x + 0.5) / width, (y + 0.5) / height);
                sample(frame, from.x() - 0.5, from.y() - 0.5, across, down, pixels, (y * width + x) * 3);
            }
        }
        return new Frame(width, height, pixels);
    }

    private static void sample(Frame frame, double x, double y, float[] across, float[] down, byte[] result, int at) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        weigh(x - left, across);
        weigh(y - top, down);
        float blue = 0.5f;
        float green = 0.5f;
        float red = 0.5f;
        for (int j = 0; j < 4; j++) {
            int row = Math.clamp(top - 1 + j, 0, frame.height() - 1) * frame.width();
            for (int i = 0; i < 4; i++) {
                float weight = across[i] * down[j];
                int pixel = (row + Math.clamp(left - 1 + i, 0, frame.width() - 1)) * 3;
                blue += weight * (frame.pixels()[pixel] & 0xFF);
                green += weight * (frame.pixels()[pixel + 1] & 0xFF);
                red += weight * (frame.pixels()[pixel + 2] & 0xFF);
            }
        }
        result[at] = (byte) Math.clamp((int) blue, 0, 255);
        result[at + 1] = (byte) Math.clamp((int) green, 0, 255);
        result[at + 2] = (byte) Math.clamp((int) red, 0, 255);
    }

    /** Keys' cubic with a = -0.75. */
    private static void weigh(double t, float[] weights) {
        double a = -0.75;
        double u = t + 1;
        weights[0] = (float) (((a * u - 5 * a) * u + 8 * a) * u - 4 * a);
        weights[1] = (float) (((a + 2) * t - (a + 3)) * t * t + 1);
        double v = 1 - t;
        weights[2] = (float) (((a + 2) * v - (a + 3)) * v * v + 1);
        weights[3] = 1 - weights[0] - weights[1] - weights[2];
    }
}
