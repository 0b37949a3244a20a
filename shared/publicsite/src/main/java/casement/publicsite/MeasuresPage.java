package casement.publicsite;

import casement.domain.transparency.Measure;
import casement.domain.transparency.Publication;
import java.util.ArrayList;
import java.util.List;

/** What the programme is judged by (SEA-CCTV-2) and where crime may have moved (SEA-CCTV-17): figures of others, as they gave them. */
final class MeasuresPage {
    private static final List<String> HEADS = List.of(
            "measure.name",
            "measure.area",
            "measure.from",
            "measure.to",
            "measure.value",
            "measure.unit",
            "measure.source",
            "measure.dated");

    private MeasuresPage() {}

    static List<Node> of(Publication publication, Parts parts) {
        List<Node> page = new ArrayList<>();
        page.add(parts.paragraph("measures.words"));
        for (Measure.Kind kind : List.of(Measure.Kind.PROGRAMME, Measure.Kind.DISPLACEMENT, Measure.Kind.COST)) {
            page.add(section(kind, publication.measures(), parts));
        }
        return page;
    }

    private static Node section(Measure.Kind kind, List<Measure> measures, Parts parts) {
        String code = JsonText.code(kind);
        List<List<Node>> rows = measures.stream()
                .filter(measure -> measure.kind() == kind)
                .map(measure -> row(measure, parts))
                .toList();
        return parts.section(
                "measures." + code,
                parts.paragraph("measures." + code + ".words"),
                rows.isEmpty()
                        ? parts.paragraph("measures.none")
                        : parts.table(
                                "table-" + code,
                                parts.say("measures." + code + ".caption"),
                                HEADS,
                                2,
                                HEADS.size(),
                                rows));
    }

    private static List<Node> row(Measure measure, Parts parts) {
        Language language = parts.language();
        return parts.row(
                measure.name(),
                measure.area(),
                language.date(measure.from()),
                language.date(measure.to()),
                language.decimal(measure.value()),
                measure.unit(),
                measure.source(),
                language.date(measure.dated()));
    }
}
