package casement.reads;

import casement.domain.Fault;
import casement.domain.plate.Picture;
import casement.domain.video.PictureSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture as it came, with its size. */
record SentPicture(Picture picture, PictureSize size) {
    private static final int LONGEST_SIDE = 16_384;

    /** @throws Fault.BadInput when it is no picture that is taken, or too large */
    static SentPicture of(String field, byte[] bytes) {
        Picture picture = picture(field, bytes);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader =
                    ImageIO.getImageReadersByMIMEType(picture.mediaType()).next();
            try {
                reader.setInput(in, true, true);
                return new SentPicture(picture, size(field, reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Fault.BadInput(field, "is damaged");
        }
    }

    private static Picture picture(String field, byte[] bytes) {
        try {
            return new Picture(bytes);
        } catch (Fault.BadInput wrong) {
            throw new Fault.BadInput(field, wrong.problems().getFirst().message());
        }
    }

    private static PictureSize size(String field, ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1 || width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw new Fault.BadInput(
                    field, "is " + width + "x" + height + "; the longest side may have " + LONGEST_SIDE);
        }
        return new PictureSize(width, height);
    }
}
