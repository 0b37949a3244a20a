package casement.recognition;

import casement.domain.video.Frame;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Photos on disk, decoded. */
public final class Photos {
    private Photos() {}

    public static Frame read(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        if (image == null) {
            throw new IOException("no picture that can be decoded: " + file);
        }
        return of(image);
    }

    public static Frame of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] colours = image.getRGB(0, 0, width, height, null, 0, width);
        byte[] pixels = new byte[colours.length * 3];
        for (int i = 0; i < colours.length; i++) {
            pixels[3 * i] = (byte) colours[i];
            pixels[3 * i + 1] = (byte) (colours[i] >> 8);
            pixels[3 * i + 2] = (byte) (colours[i] >> 16);
        }
        return new Frame(width, height, pixels);
    }
}
