package casement.reads.makers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Messages as makers send them, with a small picture where they have one. */
public final class Golden {
    /** 48 by 48. */
    public static final byte[] JPEG = picture(48, 48);

    private Golden() {}

    /** @param file of those beside this test, {@code @JPEG@} in it standing for the picture */
    public static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream("/makers/" + file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("@JPEG@", Base64.getEncoder().encodeToString(JPEG));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Delivery delivery(String file) {
        return new Delivery(
                file.endsWith(".xml") ? "application/xml" : "application/json",
                text(file).getBytes(StandardCharsets.UTF_8));
    }

    /** As PlateRecognizer posts it. */
    public static Delivery form(String json) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"json\"", json.getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"upload\"; filename=\"08-15-30.jpg\"\r\nContent-Type: image/jpeg", JPEG);
        body.writeBytes("--0f9a--\r\n".getBytes(StandardCharsets.US_ASCII));
        return new Delivery("multipart/form-data; boundary=0f9a", body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(
                ("--0f9a\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] picture(int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
