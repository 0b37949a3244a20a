package casement.clips;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Text as outlines, in Liberation Sans, which comes with PDFBox: the system's own fonts are not asked for, since a function has
 * none. Lengths are in the height of the letters. What the font lacks is a question mark.
 */
final class Lettering implements AutoCloseable {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unit;

    Lettering() throws IOException {
        try (InputStream in = Objects.requireNonNull(TrueTypeFont.class.getResourceAsStream(FONT), FONT)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
        letters = font.getUnicodeCmapLookup();
        unit = 1.0 / font.getUnitsPerEm();
    }

    private int glyph(int letter) {
        int glyph = Character.isISOControl(letter) ? 0 : letters.getGlyphId(letter);
        return glyph == 0 ? letters.getGlyphId('?') : glyph;
    }

    double width(String text) throws IOException {
        double width = 0;
        for (int letter : text.codePoints().toArray()) {
            width += font.getAdvanceWidth(glyph(letter)) * unit;
        }
        return width;
    }

    /** From the left end of the base line; what is above it is below zero. */
    Shape outline(String text) throws IOException {
        Path2D outline = new Path2D.Double();
        double x = 0;
        for (int letter : text.codePoints().toArray()) {
            int glyph = glyph(letter);
            AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
            place.scale(unit, -unit);
            outline.append(font.getGlyph().getGlyph(glyph).getPath().getPathIterator(place), false);
            x += font.getAdvanceWidth(glyph) * unit;
        }
        return outline;
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
