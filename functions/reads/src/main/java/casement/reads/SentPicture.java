package casement.reads;

import casement.domain.Fault;
import casement.domain.video.PictureSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A JPEG as it came, with its size. */
record SentPicture(byte[] jpeg, PictureSize size) {
    static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int LONGEST_SIDE = 16_384;

    /** @throws Fault.BadInput when it is no JPEG, or too large */
    static SentPicture of(String field, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Fault.BadInput(field, "has " + bytes.length + " bytes; at most " + MOST_BYTES + " are taken");
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return new SentPicture(bytes, size(field, reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Fault.BadInput(field, "is no JPEG picture");
        }
    }

    private static PictureSize size(String field, ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1 || width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw new Fault.BadInput(field, "is " + width + "x" + height + "; the longest side may have " + LONGEST_SIDE);
        }
        return new PictureSize(width, height);
    }
}
