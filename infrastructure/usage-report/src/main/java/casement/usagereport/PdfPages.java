package casement.usagereport;

import casement.domain.video.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** The report as a PDF, with the sections that it has as HTML. */
final class PdfPages {
    private static final float TITLE = 20;
    private static final float HEADING = 14;
    private static final float TEXT = 10;
    private static final float SMALL = 8;
    private static final float LEADING = 1.35f;
    private static final float PAD = 3;
    private static final float WIDTH = PdfPaper.PAPER.getWidth() - 2 * PdfPaper.MARGIN;
    private static final float WIDEST_CELL = 170;
    private static final float LABEL = 170;
    private static final float SCALE = 190;
    private static final float STEP = 16;

    private final PdfPaper paper;

    private PdfPages(PdfPaper paper) {
        this.paper = paper;
    }

    static byte[] of(Pages pages) {
        try (PdfPaper paper = new PdfPaper()) {
            new PdfPages(paper).put(pages);
            return paper.pdf(pages.title(), id(pages));
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF in memory cannot be written", e);
        }
    }

    private static long id(Pages pages) {
        return new BigInteger(
                        Sha256.of(pages.toString().getBytes(StandardCharsets.UTF_8))
                                .hex(),
                        16)
                .longValue();
    }

    private void put(Pages pages) throws IOException {
        text("H1", pages.title(), TITLE);
        for (String line : pages.lines()) {
            text("P", line, TEXT);
        }
        for (Section section : pages.sections()) {
            paper.down(HEADING);
            if (!paper.hasRoom(6 * HEADING)) {
                paper.turn();
            }
            paper.bookmark(section.heading());
            text("H2", section.heading(), HEADING);
            for (Block block : section.blocks()) {
                switch (block) {
                    case Block.Words words -> text("P", words.text(), TEXT);
                    case Block.Grid grid -> table(grid);
                    case Block.Bars bars -> chart(bars);
                }
            }
        }
    }

    private void text(String type, String text, float size) throws IOException {
        PDStructureElement element = paper.element(type);
        for (String line : paper.wrapped(text, WIDTH, size)) {
            line(element, line, size);
        }
        paper.down(size / 2);
    }

    private void line(PDStructureElement element, String line, float size) throws IOException {
        if (!paper.hasRoom(size * LEADING)) {
            paper.turn();
        }
        paper.down(size * LEADING);
        paper.draw(element, on -> paper.show(on, line, PdfPaper.MARGIN, paper.y(), size));
    }

    private void table(Block.Grid grid) throws IOException {
        List<Float> widths = widths(grid);
        PDStructureElement table = paper.element("Table");
        PDStructureElement caption = PdfPaper.element("Caption", table);
        if (!paper.hasRoom(5 * TEXT * LEADING)) {
            paper.turn();
        }
        for (String line : paper.wrapped(grid.caption(), WIDTH, TEXT)) {
            line(caption, line, TEXT);
        }
        paper.down(PAD);
        row(table, grid, grid.heads(), widths, grid.heads().size());
        for (List<String> cells : grid.rows().isEmpty() ? List.of(none(grid)) : grid.rows()) {
            row(table, grid, cells, widths, grid.keys());
        }
        if (grid.foot().isPresent()) {
            row(table, grid, grid.foot().get(), widths, 1);
        }
        paper.down(TEXT);
    }

    private static List<String> none(Block.Grid grid) {
        List<String> cells = new ArrayList<>(List.of("none"));
        while (cells.size() < grid.heads().size()) {
            cells.add("");
        }
        return cells;
    }

    private List<Float> widths(Block.Grid grid) throws IOException {
        List<List<String>> all = new ArrayList<>(grid.rows());
        all.add(grid.heads());
        grid.foot().ifPresent(all::add);
        List<Float> widths = new ArrayList<>();
        float sum = 0;
        for (int column = 0; column < grid.heads().size(); column++) {
            float widest = 0;
            for (List<String> cells : all) {
                widest = Math.max(widest, paper.width(cells.get(column), SMALL));
            }
            float width = Math.min(WIDEST_CELL, widest) + 2 * PAD;
            widths.add(width);
            sum += width;
        }
        float scale = Math.min(1, WIDTH / sum);
        return widths.stream().map(width -> width * scale).toList();
    }

    /** @param heads how many cells from the left are heads */
    private void row(PDStructureElement table, Block.Grid grid, List<String> cells, List<Float> widths, int heads)
            throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            List<String> cell = paper.wrapped(cells.get(column), widths.get(column) - 2 * PAD, SMALL);
            wrapped.add(cell);
            lines = Math.max(lines, cell.size());
        }
        float height = lines * SMALL * LEADING + 2 * PAD;
        if (!paper.hasRoom(height)) {
            paper.turn();
            if (!cells.equals(grid.heads())) {
                repeated(grid.heads(), widths);
            }
        }
        PDStructureElement row = PdfPaper.element("TR", table);
        float x = PdfPaper.MARGIN;
        for (int column = 0; column < cells.size(); column++) {
            PDStructureElement cell = PdfPaper.element(column < heads ? "TH" : "TD", row);
            cell(cell, wrapped.get(column), x, widths.get(column), column >= grid.keys());
            x += widths.get(column);
        }
        paper.down(height);
        rule(x);
    }

    private void cell(PDStructureElement element, List<String> lines, float x, float width, boolean isFigure)
            throws IOException {
        float top = paper.y() - PAD;
        paper.draw(element, on -> {
            float at = top;
            for (String line : lines) {
                at -= SMALL * LEADING;
                float left = isFigure ? x + width - PAD - paper.width(line, SMALL) : x + PAD;
                paper.show(on, line, left, at + SMALL * (LEADING - 1), SMALL);
            }
        });
    }

    private void rule(float until) throws IOException {
        paper.drawBeside(on -> {
            on.setLineWidth(0.4f);
            on.moveTo(PdfPaper.MARGIN, paper.y());
            on.lineTo(until, paper.y());
            on.stroke();
        });
    }

    private void repeated(List<String> heads, List<Float> widths) throws IOException {
        float x = PdfPaper.MARGIN;
        int lines = 1;
        for (int column = 0; column < heads.size(); column++) {
            List<String> wrapped = paper.wrapped(heads.get(column), widths.get(column) - 2 * PAD, SMALL);
            lines = Math.max(lines, wrapped.size());
            float left = x + PAD;
            paper.drawBeside(on -> {
                float at = paper.y() - PAD;
                for (String line : wrapped) {
                    at -= SMALL * LEADING;
                    paper.show(on, line, left, at + SMALL * (LEADING - 1), SMALL);
                }
            });
            x += widths.get(column);
        }
        paper.down(lines * SMALL * LEADING + 2 * PAD);
        rule(x);
    }

    private void chart(Block.Bars bars) throws IOException {
        if (bars.bars().isEmpty()) {
            return;
        }
        if (!paper.hasRoom(3 * STEP + TEXT * LEADING)) {
            paper.turn();
        }
        text("P", bars.title(), TEXT);
        PDStructureElement figure = paper.element("Figure");
        figure.setAlternateDescription(bars.title() + ". " + bars.description());
        for (Block.Bar bar : bars.bars()) {
            if (!paper.hasRoom(STEP)) {
                paper.turn();
            }
            paper.draw(figure, on -> bar(on, bar, bars.most()));
            paper.down(STEP);
        }
        paper.down(TEXT);
    }

    private void bar(PDPageContentStream on, Block.Bar bar, double most) throws IOException {
        float x = PdfPaper.MARGIN + LABEL;
        float middle = paper.y() - STEP / 2;
        float length = (float) (SCALE * bar.value() / most);
        float end = bar.interval()
                .map(interval -> (float) (SCALE * interval.high()))
                .orElse(length);
        String label = paper.wrapped(bar.label(), LABEL - 2 * PAD, SMALL).getFirst();
        paper.show(on, label, x - PAD - paper.width(label, SMALL), middle - SMALL / 3, SMALL);
        on.setNonStrokingColor(0.18f, 0.4f, 0.56f);
        on.addRect(x, middle - STEP / 3, length, 2 * STEP / 3);
        on.fill();
        on.setNonStrokingColor(0f, 0f, 0f);
        if (bar.interval().isPresent()) {
            whisker(on, x, middle, bar.interval().get());
        }
        paper.show(on, bar.shown(), x + Math.max(length, end) + PAD, middle - SMALL / 3, SMALL);
    }

    private static void whisker(PDPageContentStream on, float x, float middle, Interval interval) throws IOException {
        float low = x + (float) (SCALE * interval.low());
        float high = x + (float) (SCALE * interval.high());
        on.setLineWidth(1);
        on.moveTo(low, middle);
        on.lineTo(high, middle);
        for (float end : new float[] {low, high}) {
            on.moveTo(end, middle - STEP / 4);
            on.lineTo(end, middle + STEP / 4);
        }
        on.stroke();
    }
}
