package casement.usagereport;

import java.util.List;
import java.util.Locale;

/** The report as one HTML file, which asks nobody for anything. */
final class HtmlPage {
    private static final int LABEL = 300;
    private static final int SCALE = 400;
    private static final int WIDTH = 900;
    private static final int STEP = 26;
    private static final int BAR = 16;
    private static final int MOST_LETTERS = 42;

    private static final String STYLE = """
            :root{color-scheme:light}
            body{font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;margin:0 auto;max-width:60rem;padding:1rem}
            h1{font-size:1.9rem;line-height:1.2}h2{font-size:1.35rem;margin-top:2.5rem;border-top:1px solid #5c5c5c;padding-top:1rem}
            a{color:#0b4f8a}a:focus-visible,div:focus-visible{outline:3px solid #0b4f8a;outline-offset:2px}
            .skip{position:absolute;left:-100vw}.skip:focus{position:static}
            .wide{overflow-x:auto}
            table{border-collapse:collapse;margin:1rem 0}caption{text-align:left;font-weight:bold;padding:.3rem 0}
            th,td{border:1px solid #767676;padding:.3rem .6rem;text-align:left;vertical-align:top}
            td{text-align:right;font-variant-numeric:tabular-nums}thead th,tfoot th,tfoot td{background:#ececec}
            svg{max-width:100%;height:auto}figure{margin:1rem 0}figcaption{font-weight:bold}
            @media print{nav,.skip{display:none}h2{break-after:avoid}tr{break-inside:avoid}}
            """;

    private final StringBuilder html = new StringBuilder();
    private int ids;

    private HtmlPage() {}

    static String of(Pages pages) {
        HtmlPage page = new HtmlPage();
        page.page(pages);
        return page.html.toString();
    }

    private void page(Pages pages) {
        html.append("<!DOCTYPE html>\n<html lang=\"").append(Pages.LANGUAGE).append("\">\n<head>\n");
        html.append("<meta charset=\"utf-8\">\n");
        html.append(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>")
                .append(escaped(pages.title()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n");
        html.append("</head>\n<body>\n<a class=\"skip\" href=\"#report\">To the report</a>\n<header>\n");
        html.append("<h1>").append(escaped(pages.title())).append("</h1>\n");
        pages.lines().forEach(this::paragraph);
        html.append("</header>\n<nav aria-label=\"Contents\">\n<ul>\n");
        for (Section section : pages.sections()) {
            html.append("<li><a href=\"#")
                    .append(section.id())
                    .append("\">")
                    .append(escaped(section.heading()))
                    .append("</a></li>\n");
        }
        html.append("</ul>\n</nav>\n<main id=\"report\">\n");
        pages.sections().forEach(this::section);
        html.append("</main>\n</body>\n</html>\n");
    }

    private void section(Section section) {
        html.append("<section aria-labelledby=\"").append(section.id()).append("\">\n");
        html.append("<h2 id=\"")
                .append(section.id())
                .append("\">")
                .append(escaped(section.heading()))
                .append("</h2>\n");
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Words words -> paragraph(words.text());
                case Block.Grid grid -> table(grid);
                case Block.Bars bars -> chart(bars);
            }
        }
        html.append("</section>\n");
    }

    private void paragraph(String text) {
        html.append("<p>").append(escaped(text)).append("</p>\n");
    }

    private void table(Block.Grid grid) {
        String id = "table-" + ++ids;
        html.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"")
                .append(id)
                .append("\">\n<table>\n");
        html.append("<caption id=\"")
                .append(id)
                .append("\">")
                .append(escaped(grid.caption()))
                .append("</caption>\n<thead>\n<tr>");
        grid.heads()
                .forEach(head ->
                        html.append("<th scope=\"col\">").append(escaped(head)).append("</th>"));
        html.append("</tr>\n</thead>\n<tbody>\n");
        grid.rows().forEach(row -> row(row, grid.keys()));
        if (grid.rows().isEmpty()) {
            html.append("<tr><th scope=\"row\" colspan=\"")
                    .append(grid.heads().size())
                    .append("\">none</th></tr>\n");
        }
        html.append("</tbody>\n");
        grid.foot().ifPresent(foot -> {
            html.append("<tfoot>\n");
            row(foot, 1);
            html.append("</tfoot>\n");
        });
        html.append("</table>\n</div>\n");
    }

    private void row(List<String> cells, int keys) {
        html.append("<tr>");
        for (int column = 0; column < cells.size(); column++) {
            html.append(column < keys ? "<th scope=\"row\">" : "<td>")
                    .append(escaped(cells.get(column)))
                    .append(column < keys ? "</th>" : "</td>");
        }
        html.append("</tr>\n");
    }

    private void chart(Block.Bars bars) {
        if (bars.bars().isEmpty()) {
            return;
        }
        String id = "chart-" + ++ids;
        html.append("<figure>\n<figcaption>").append(escaped(bars.title())).append("</figcaption>\n");
        html.append("<svg role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-words\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(STEP * bars.bars().size())
                .append("\" width=\"")
                .append(WIDTH)
                .append("\">\n");
        html.append("<title id=\"")
                .append(id)
                .append("-title\">")
                .append(escaped(bars.title()))
                .append("</title>\n");
        html.append("<desc id=\"")
                .append(id)
                .append("-words\">")
                .append(escaped(bars.description()))
                .append("</desc>\n");
        for (int n = 0; n < bars.bars().size(); n++) {
            bar(bars.bars().get(n), n * STEP, bars.most());
        }
        html.append("</svg>\n</figure>\n");
    }

    private void bar(Block.Bar bar, int top, double most) {
        int middle = top + STEP / 2;
        double length = SCALE * bar.value() / most;
        double end = bar.interval().map(interval -> SCALE * interval.high()).orElse(length);
        text(LABEL - 8, middle, "end", shortened(bar.label()));
        html.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"#2f6690\"/>\n",
                LABEL,
                middle - BAR / 2,
                length,
                BAR));
        bar.interval()
                .ifPresent(interval -> html.append(String.format(
                        Locale.ROOT,
                        "<path d=\"M%.1f %dH%.1fM%.1f %dv12M%.1f %dv12\" stroke=\"#1b1b1b\" stroke-width=\"2\" fill=\"none\"/>\n",
                        LABEL + SCALE * interval.low(),
                        middle,
                        LABEL + SCALE * interval.high(),
                        LABEL + SCALE * interval.low(),
                        middle - 6,
                        LABEL + SCALE * interval.high(),
                        middle - 6)));
        text(LABEL + Math.max(length, end) + 8, middle, "start", bar.shown());
    }

    private void text(double x, int middle, String anchor, String text) {
        html.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\" font-size=\"13\" font-family=\"system-ui,sans-serif\" fill=\"#1b1b1b\">%s</text>\n",
                x,
                middle + 5,
                anchor,
                escaped(text)));
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= MOST_LETTERS
                ? label
                : label.substring(0, label.offsetByCodePoints(0, MOST_LETTERS - 1)) + "…";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
