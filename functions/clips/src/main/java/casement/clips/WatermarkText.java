package casement.clips;

import casement.domain.video.PictureSize;
import casement.domain.video.Watermark;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A few words as a watermark: light letters with a dark rim, half transparent, all over the picture at such distances that a part
 * of it that is worth having has them too. Every other row is shifted; the second pattern lies between the lines of the first.
 */
final class WatermarkText {
    private static final int LETTERS_A_HEIGHT = 32;
    private static final int SMALLEST = 12;
    private static final double LINE = 1.25;
    private static final double MOST_WIDTH = 0.36;
    private static final int MOST_LINES = 4;
    private static final double ACROSS = 1.45;
    private static final double DOWN = 2.7;
    private static final double RIM = 0.14;
    private static final int LIGHT = 72;
    private static final int DARK = 60;

    private WatermarkText() {}

    /** @param words each begins a line */
    static Watermark of(PictureSize size, List<String> words) {
        double height = Math.max(SMALLEST, size.height() / (double) LETTERS_A_HEIGHT);
        try (Lettering lettering = new Lettering()) {
            double most = MOST_WIDTH * size.width() / height;
            List<String> lines = new ArrayList<>();
            for (String text : words) {
                lines.addAll(lines(lettering, text, most));
            }
            List<String> shown = lines.subList(0, Math.min(MOST_LINES, lines.size()));
            Path2D block = new Path2D.Double();
            double width = 0;
            for (int n = 0; n < shown.size(); n++) {
                AffineTransform place = AffineTransform.getTranslateInstance(height / 2, (n + 1) * LINE * height);
                place.scale(height, height);
                block.append(lettering.outline(shown.get(n)).getPathIterator(place), false);
                width = Math.max(width, lettering.width(shown.get(n)) * height);
            }
            double across = width * ACROSS;
            double down = shown.size() * LINE * height * DOWN;
            return new Watermark(
                    size,
                    List.of(
                            pattern(size, block, height, across, down, false),
                            pattern(size, block, height, across, down, true)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Lettering lettering, String text, double most) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            for (String piece : pieces(lettering, word, most)) {
                String longer = line.isEmpty() ? piece : line + " " + piece;
                if (lettering.width(longer) > most && !line.isEmpty()) {
                    lines.add(line.toString());
                    longer = piece;
                }
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Of a word that is longer than a line. */
    private static List<String> pieces(Lettering lettering, String word, double most) throws IOException {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int letter : word.codePoints().toArray()) {
            String longer = piece + Character.toString(letter);
            if (lettering.width(longer) > most && !piece.isEmpty()) {
                pieces.add(piece.toString());
                longer = Character.toString(letter);
            }
            piece = new StringBuilder(longer);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static byte[] pattern(
            PictureSize size, Shape block, double height, double across, double down, boolean isSecond) {
        byte[] letters = drawn(size, all(size, block, across, down, isSecond));
        Shape rims = new BasicStroke((float) (2 * RIM * height), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(all(size, block, across, down, isSecond));
        byte[] rim = drawn(size, rims);
        byte[] strengths = new byte[letters.length];
        for (int i = 0; i < strengths.length; i++) {
            int inside = letters[i] & 0xFF;
            int around = Math.max(0, (rim[i] & 0xFF) - inside);
            strengths[i] = (byte) (inside >= around ? inside * LIGHT / 255 : -around * DARK / 255);
        }
        return strengths;
    }

    private static Shape all(PictureSize size, Shape block, double across, double down, boolean isSecond) {
        Path2D all = new Path2D.Double();
        int row = 0;
        for (double y = isSecond ? -down / 2 : 0; y < size.height(); y += down) {
            double shift = (row % 2 == 0) == isSecond ? across / 2 : 0;
            for (double x = -shift; x < size.width(); x += across) {
                all.append(block.getBounds2D().isEmpty() ? block : moved(block, x, y), false);
            }
            row++;
        }
        return all;
    }

    private static Shape moved(Shape block, double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(block);
    }

    private static byte[] drawn(PictureSize size, Shape shape) {
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fill(shape);
        graphics.dispose();
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }
}
