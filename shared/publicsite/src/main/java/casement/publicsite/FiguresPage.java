package casement.publicsite;

import static casement.publicsite.Node.element;

import casement.domain.policy.PublishedPack;
import casement.domain.transparency.Figure;
import casement.domain.transparency.FigureKind;
import casement.domain.transparency.MonthFigures;
import casement.domain.transparency.Publication;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Month by month: what was found, asked, refused and given. */
final class FiguresPage {
    private static final String CLAUSE = "clause";

    private final Parts parts;
    private final Map<String, String> clauses;

    private FiguresPage(Publication publication, Parts parts) {
        this.parts = parts;
        this.clauses = new HashMap<>();
        publication.packs().stream().map(PublishedPack::clauses).forEach(clauses::putAll);
    }

    static List<Node> of(Publication publication, Parts parts) {
        FiguresPage page = new FiguresPage(publication, parts);
        List<Node> all = new ArrayList<>();
        all.add(parts.paragraph("figures.words"));
        all.add(parts.paragraph("suppressed.words"));
        if (publication.months().isEmpty()) {
            all.add(parts.paragraph("figures.none"));
            return all;
        }
        all.add(element("p", Node.link("../figures.json", parts.say("figures.file"))));
        all.add(parts.section("figures.precision", page.precision(publication.months())));
        publication.months().forEach(month -> all.add(page.month(month)));
        return all;
    }

    private Node precision(List<MonthFigures> months) {
        List<List<Node>> rows = months.stream()
                .map(month -> parts.row(
                        parts.language().month(month.month()),
                        parts.count(Precision.sum(month, FigureKind.HITS_VERIFIED)),
                        parts.count(Precision.sum(month, FigureKind.HITS_REJECTED)),
                        share(month)))
                .toList();
        List<String> heads = List.of("month", "figure.hits-verified", "figure.hits-rejected", "precision");
        return parts.table("precision", parts.say("precision.caption"), heads, 1, 1, rows);
    }

    private String share(MonthFigures month) {
        if (Precision.isSuppressed(month)) {
            return parts.say("suppressed");
        }
        return Precision.of(month).stream()
                .mapToObj(parts.language()::percent)
                .findFirst()
                .orElse(parts.say("precision.none"));
    }

    private Node month(MonthFigures month) {
        String name = parts.language().month(month.month());
        List<Node> all = new ArrayList<>();
        all.add(
                month.entries() == 0
                        ? parts.paragraph("figures.no-entries")
                        : parts.paragraph(
                                "figures.entries",
                                parts.number(month.firstEntry()),
                                parts.number(month.firstEntry() + month.entries() - 1)));
        for (FigureKind kind : FigureKind.values()) {
            all.add(table(month, name, kind));
        }
        return parts.section("month-" + month.month(), parts.words(name), all);
    }

    private Node table(MonthFigures month, String name, FigureKind kind) {
        String code = parts.language().word("figure", kind);
        List<Figure> figures = Precision.of(month, kind);
        if (figures.isEmpty()) {
            return element("p", parts.say("figures.nothing", code));
        }
        List<String> keys = kind.keys();
        boolean isByClause = keys.contains(CLAUSE);
        List<String> heads = Stream.of(
                        keys.isEmpty() ? Stream.of("what") : keys.stream().map(FiguresPage::head),
                        isByClause ? Stream.of("clause.says") : Stream.<String>empty(),
                        Stream.of("count"))
                .flatMap(each -> each)
                .toList();
        List<List<Node>> rows =
                figures.stream().map(figure -> row(figure, code, isByClause)).toList();
        int named = Math.max(1, keys.size());
        String id = "figures-" + month.month() + "-" + JsonText.code(kind);
        return parts.table(id, parts.say("figures.caption", code, name), heads, named, heads.size() - 1, rows);
    }

    private static String head(String key) {
        return key.equals(CLAUSE) ? CLAUSE : "key." + key.replace(' ', '-');
    }

    private List<Node> row(Figure figure, String kind, boolean isByClause) {
        List<Node> cells = new ArrayList<>();
        if (figure.keys().isEmpty()) {
            cells.add(parts.words(kind));
        }
        IntStream.range(0, figure.keys().size())
                .mapToObj(n -> word(figure.kind().keys(), n, figure.keys().get(n)))
                .forEach(cells::add);
        if (isByClause) {
            String clause = figure.keys().isEmpty() ? "" : figure.keys().getFirst();
            cells.add(
                    clauses.containsKey(clause)
                            ? parts.rule(clauses.getOrDefault(clause, ""))
                            : parts.words(parts.say("clause.other")));
        }
        cells.add(parts.words(parts.count(figure.count())));
        return cells;
    }

    private Node word(List<String> keys, int n, String value) {
        String key = n < keys.size() ? keys.get(n) : "";
        Language language = parts.language();
        return parts.words(
                key.equals(CLAUSE) ? language.special(value).orElse(value) : language.word(group(key), value));
    }

    private static String group(String key) {
        return key.equals("agency type") ? "agency" : key;
    }
}
