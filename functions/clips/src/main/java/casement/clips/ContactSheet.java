package casement.clips;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Still pictures made small, to be printed side by side. */
final class ContactSheet {
    /** Some 300 dots an inch on paper. */
    private static final int WIDTH = 480;

    private ContactSheet() {}

    /** Empty when it is no JPEG that can be read. */
    static Optional<BufferedImage> small(byte[] jpeg) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in);
            ImageReadParam param = reader.getDefaultReadParam();
            int step = Math.max(1, reader.getWidth(0) / WIDTH);
            param.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(reader.read(0, param));
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
