package casement.clips;

import casement.domain.video.PictureSize;
import casement.domain.video.Watermark;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A still picture with a watermark, encoded anew. */
final class MarkedPicture {
    private static final float QUALITY = 0.9f;
    private static final int WHITE = 255;

    private MarkedPicture() {}

    /**
     * @param watermarks by the size of the picture
     * @throws IllegalStateException when it is no JPEG that can be read
     */
    static byte[] of(byte[] jpeg, Function<PictureSize, Watermark> watermarks) {
        BufferedImage image = read(jpeg);
        Watermark watermark = watermarks.apply(new PictureSize(image.getWidth(), image.getHeight()));
        byte[] pattern = watermark.patterns().getFirst();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int strength = pattern[y * image.getWidth() + x];
                if (strength != 0) {
                    image.setRGB(x, y, changed(image.getRGB(x, y), strength));
                }
            }
        }
        return written(image);
    }

    private static int changed(int rgb, int strength) {
        int changed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            changed |= Watermark.changed(rgb >> shift & 0xFF, strength, 0, WHITE) << shift;
        }
        return changed;
    }

    private static BufferedImage read(byte[] jpeg) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(jpeg)))
                    .orElseThrow(() -> new IllegalStateException("a still picture of the item is no JPEG"));
        } catch (IOException e) {
            throw new IllegalStateException("a still picture of the item cannot be read", e);
        }
    }

    private static byte[] written(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
