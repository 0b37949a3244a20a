package casement.usagereport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Pages of a PDF on which every text and figure has its place in a structure that screen readers follow (ISO 32000-1, 14.7 and 14.8). Lengths are in
 * points, 1/72 inch; the font is Liberation Sans, which comes with PDFBox.
 */
final class PdfPaper implements AutoCloseable {
    static final PDRectangle PAPER = PDRectangle.LETTER;
    static final float MARGIN = 54;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float FOOT = 8;

    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final List<COSArray> parents = new ArrayList<>();
    private final PDStructureElement whole;
    private final PDFont font;
    private PDPage page = new PDPage(PAPER);
    private PDPageContentStream content;
    private float y;

    PdfPaper() throws IOException {
        try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
            font = PDType0Font.load(document, in);
        }
        whole = new PDStructureElement("Document", tree);
        tree.appendKid(whole);
        content = begin();
    }

    /** Draws something of one element. */
    interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    PDStructureElement element(String type) {
        return element(type, whole);
    }

    static PDStructureElement element(String type, PDStructureElement parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    float y() {
        return y;
    }

    void down(float by) {
        y -= by;
    }

    boolean hasRoom(float height) {
        return y - height >= MARGIN;
    }

    void turn() throws IOException {
        content.close();
        page = new PDPage(PAPER);
        content = begin();
    }

    private PDPageContentStream begin() throws IOException {
        document.addPage(page);
        page.setStructParents(parents.size());
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        parents.add(new COSArray());
        y = PAPER.getHeight() - MARGIN;
        return new PDPageContentStream(document, page);
    }

    /** As a part of that element. */
    void draw(PDStructureElement element, Drawing drawing) throws IOException {
        COSArray onPage = parents.getLast();
        COSDictionary mark = new COSDictionary();
        mark.setInt(COSName.MCID, onPage.size());
        content.beginMarkedContent(
                COSName.getPDFName(Objects.requireNonNull(element.getStructureType())), PDPropertyList.create(mark));
        drawing.on(content);
        content.endMarkedContent();
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(onPage.size());
        element.appendKid(reference);
        onPage.add(element.getCOSObject());
    }

    /** What screen readers pass over: repeated heads, lines, feet. */
    void drawBeside(Drawing drawing) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        drawing.on(content);
        content.endMarkedContent();
    }

    /** On its base line. */
    void show(PDPageContentStream on, String text, float x, float at, float size) throws IOException {
        on.beginText();
        on.setFont(font, size);
        on.newLineAtOffset(x, at);
        on.showText(printable(text));
        on.endText();
    }

    void bookmark(String title) {
        PDPageXYZDestination here = new PDPageXYZDestination();
        here.setPage(page);
        here.setTop((int) y);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(here);
        outline.addLast(item);
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(printable(text)) / 1_000 * size;
    }

    List<String> wrapped(String text, float width, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : printable(text).split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                longer = word;
            }
            while (width(longer, size) > width && longer.length() > 1) {
                int end = fitting(longer, width, size);
                lines.add(longer.substring(0, end));
                longer = longer.substring(end);
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private int fitting(String word, float width, float size) throws IOException {
        int end = word.length() - 1;
        while (end > 1 && width(word.substring(0, end), size) > width) {
            end--;
        }
        return end;
    }

    /** Letters that the font lacks are shown as question marks. */
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

    /** @param id the same for the same content */
    byte[] pdf(String title, long id) throws IOException {
        content.close();
        int pages = document.getNumberOfPages();
        for (int n = 0; n < pages; n++) {
            foot(document.getPage(n), title + " · page " + (n + 1) + " of " + pages);
        }
        describe(title);
        document.setDocumentId(id);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void foot(PDPage on, String text) throws IOException {
        try (PDPageContentStream at =
                new PDPageContentStream(document, on, PDPageContentStream.AppendMode.APPEND, true)) {
            at.beginMarkedContent(COSName.ARTIFACT);
            show(at, text, MARGIN, MARGIN / 2, FOOT);
            at.endMarkedContent();
        }
    }

    private void describe(String title) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(Pages.LANGUAGE);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setDocumentOutline(outline);
        COSArray numbers = new COSArray();
        for (int n = 0; n < parents.size(); n++) {
            numbers.add(COSInteger.get(n));
            numbers.add(parents.get(n));
        }
        COSDictionary parentTree = new COSDictionary();
        parentTree.setItem(COSName.NUMS, numbers);
        tree.getCOSObject().setItem(COSName.PARENT_TREE, parentTree);
        tree.setParentTreeNextKey(parents.size());
        document.getDocumentCatalog().setStructureTreeRoot(tree);
    }

    @Override
    public void close() throws IOException {
        content.close();
        document.close();
    }
}
