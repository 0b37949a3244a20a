package casement.clips;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Text and small pictures on pages of letter size, as a PDF; each page has a foot that says whose it is. Lengths are in points, 1/72 inch. Letters that
 * the font (Liberation Sans, which comes with PDFBox) lacks are shown as question marks.
 */
final class PrintedPages implements AutoCloseable {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final PDRectangle PAPER = PDRectangle.LETTER;
    private static final float MARGIN = 54;
    private static final float LABELS = 96;
    private static final float TITLE = 18;
    private static final float HEADING = 12;
    private static final float TEXT = 9.5f;
    private static final float SMALL = 8;
    private static final float LEADING = 1.35f;
    private static final int COLUMNS = 4;
    private static final float GUTTER = 8;
    private static final float CAPTION = 7;
    private static final float QUALITY = 0.8f;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private float y;

    PrintedPages() throws IOException {
        try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
            font = PDType0Font.load(document, in);
        }
        turn();
    }

    private void turn() {
        document.addPage(new PDPage(PAPER));
        y = PAPER.getHeight() - MARGIN;
    }

    void title(String text) throws IOException {
        put(MARGIN, TITLE, List.of(printable(text)));
        y -= TEXT;
    }

    void heading(String text) throws IOException {
        y -= HEADING;
        if (y < 2 * MARGIN) {
            turn();
        }
        put(MARGIN, HEADING, List.of(printable(text)));
    }

    void text(String text) throws IOException {
        put(MARGIN, TEXT, wrapped(text, PAPER.getWidth() - 2 * MARGIN));
        y -= TEXT / 2;
    }

    /** A name and beside it what it stands for. */
    void line(String label, String text) throws IOException {
        List<String> name = wrapped(label, LABELS - TEXT);
        List<String> lines = wrapped(text, PAPER.getWidth() - 2 * MARGIN - LABELS);
        float needed = Math.max(name.size(), lines.size()) * TEXT * LEADING;
        if (y - needed < MARGIN) {
            turn();
        }
        float top = y;
        put(MARGIN, TEXT, name);
        float below = y;
        y = top;
        put(MARGIN + LABELS, TEXT, lines);
        y = Math.min(y, below);
    }

    /** To be shown with words below it. */
    record Picture(String caption, BufferedImage image) {}

    /** Side by side, row by row; a row is as high as its highest picture. */
    void pictures(List<Picture> shown) throws IOException {
        float column = (PAPER.getWidth() - 2 * MARGIN + GUTTER) / COLUMNS;
        for (int first = 0; first < shown.size(); first += COLUMNS) {
            List<Picture> row = shown.subList(first, Math.min(first + COLUMNS, shown.size()));
            float width = column - GUTTER;
            float height = (float) row.stream()
                    .mapToDouble(picture -> width
                            * picture.image().getHeight()
                            / picture.image().getWidth())
                    .max()
                    .orElse(0);
            if (y - height - 2 * SMALL * LEADING < MARGIN) {
                turn();
            }
            float x = MARGIN;
            for (Picture picture : row) {
                show(picture, x, width);
                x += column;
            }
            y -= height + 2 * SMALL * LEADING;
        }
    }

    private void show(Picture picture, float x, float width) throws IOException {
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        float height = width * picture.image().getHeight() / picture.image().getWidth();
        PDImageXObject image = JPEGFactory.createFromImage(document, picture.image(), QUALITY);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            content.drawImage(image, x, y - height, width, height);
        }
        float at = y - height;
        for (String line : wrapped(picture.caption(), width * TEXT / CAPTION).stream()
                .limit(2)
                .toList()) {
            at -= CAPTION * LEADING;
            show(page, x, at, CAPTION, line);
        }
    }

    private void put(float x, float size, List<String> lines) throws IOException {
        for (String line : lines) {
            if (y - size * LEADING < MARGIN) {
                turn();
            }
            y -= size * LEADING;
            show(document.getPage(document.getNumberOfPages() - 1), x, y, size, line);
        }
    }

    private void show(PDPage page, float x, float at, float size, String text) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, at);
            content.showText(text);
            content.endText();
        }
    }

    private List<String> wrapped(String text, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) > width && !line.isEmpty()) {
                lines.add(line.toString());
                longer = word;
            }
            line = new StringBuilder(broken(longer, width, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    /** Of a word that is longer than a line, what is left of it after the lines that it fills. */
    private String broken(String word, float width, List<String> lines) throws IOException {
        String rest = word;
        while (width(rest) > width) {
            int end = rest.length() - 1;
            while (end > 1 && width(rest.substring(0, end)) > width) {
                end--;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(text) / 1_000 * TEXT;
    }

    private String printable(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> isPrintable(letter) ? letter : "?")
                .forEach(shown::append);
        return shown.toString();
    }

    private boolean isPrintable(String letter) {
        try {
            return !Character.isISOControl(letter.codePointAt(0)) && font.encode(letter).length > 0;
        } catch (IOException | IllegalArgumentException lacking) {
            return false;
        }
    }

    /** @param foot on each page, before its number */
    byte[] pdf(String foot) throws IOException {
        int pages = document.getNumberOfPages();
        for (int n = 0; n < pages; n++) {
            String text = printable(foot + " · page " + (n + 1) + " of " + pages);
            show(document.getPage(n), MARGIN, MARGIN / 2, SMALL, text);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
