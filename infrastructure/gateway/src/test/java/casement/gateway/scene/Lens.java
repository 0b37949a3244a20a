package casement.gateway.scene;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.random.RandomGenerator;

/** What light and lens do to a picture, in place. */
final class Lens {
    private static final int NOISES = 1 << 16;

    private final int width;
    private final int height;
    private final int[] pixels;

    Lens(BufferedImage picture) {
        this.width = picture.getWidth();
        this.height = picture.getHeight();
        this.pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    /** Less light, and what there is is bluer. */
    void darken(double light) {
        for (int i = 0; i < pixels.length; i++) {
            int p = pixels[i];
            pixels[i] = rgb((int) ((p >> 16 & 255) * light * 0.9), (int) ((p >> 8 & 255) * light * 0.95), (int)
                    ((p & 255) * light));
        }
    }

    /** @param thickness 0, no fog, to 1, nothing else */
    void fog(double thickness) {
        int white = (int) (205 * thickness);
        double rest = 1 - thickness;
        for (int i = 0; i < pixels.length; i++) {
            int p = pixels[i];
            pixels[i] = rgb(
                    white + (int) ((p >> 16 & 255) * rest),
                    white + (int) ((p >> 8 & 255) * rest),
                    white + (int) ((p & 255) * rest));
        }
    }

    void noise(double deviation, RandomGenerator random) {
        int[] noises = new int[NOISES];
        for (int i = 0; i < NOISES; i++) {
            noises[i] = (int) Math.round(random.nextGaussian() * deviation);
        }
        for (int y = 0; y < height; y++) {
            int from = random.nextInt(NOISES);
            for (int x = 0; x < width; x++) {
                int p = pixels[y * width + x];
                int more = noises[(from + x) % NOISES];
                pixels[y * width + x] = rgb((p >> 16 & 255) + more, (p >> 8 & 255) + more, (p & 255) + more);
            }
        }
    }

    /** Everything, both ways. */
    void unfocus(int radius) {
        Rectangle all = new Rectangle(width, height);
        for (int pass = 0; pass < 2; pass++) {
            smear(all, 2 * radius + 1, true);
            smear(all, 2 * radius + 1, false);
        }
    }

    /** What moved so many pixels to one side while the shutter was open. */
    void smear(Rectangle part, int length) {
        smear(part, length, true);
    }

    private void smear(Rectangle wanted, int length, boolean across) {
        Rectangle part = wanted.intersection(new Rectangle(width, height));
        if (length < 2 || part.isEmpty()) {
            return;
        }
        int lines = across ? part.height : part.width;
        int run = across ? part.width : part.height;
        int step = across ? 1 : width;
        int[] before = new int[run];
        for (int line = 0; line < lines; line++) {
            int start = across ? (part.y + line) * width + part.x : part.y * width + part.x + line;
            for (int i = 0; i < run; i++) {
                before[i] = pixels[start + i * step];
            }
            smear(before, length, start, step);
        }
    }

    private void smear(int[] before, int length, int start, int step) {
        int red = 0;
        int green = 0;
        int blue = 0;
        int last = before.length - 1;
        for (int i = -length; i < before.length; i++) {
            int in = before[Math.clamp(i + length / 2, 0, last)];
            int out = before[Math.clamp(i + length / 2 - length, 0, last)];
            red += (in >> 16 & 255) - (i < 0 ? 0 : out >> 16 & 255);
            green += (in >> 8 & 255) - (i < 0 ? 0 : out >> 8 & 255);
            blue += (in & 255) - (i < 0 ? 0 : out & 255);
            if (i >= 0) {
                pixels[start + i * step] = rgb(red / length, green / length, blue / length);
            }
        }
    }

    private static int rgb(int red, int green, int blue) {
        return Math.clamp(red, 0, 255) << 16 | Math.clamp(green, 0, 255) << 8 | Math.clamp(blue, 0, 255);
    }
}
