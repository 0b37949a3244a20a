package casement.publicsite;

import casement.domain.transparency.Figure;
import casement.domain.transparency.Measure;
import casement.domain.transparency.MonthFigures;
import casement.domain.transparency.Publication;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The figures of all months, and the measures, for programs. */
final class FiguresFile {
    private FiguresFile() {}

    static String of(Publication publication) {
        ObjectNode all = JsonText.object();
        all.put("schema", "casement.public-figures/v1");
        all.put("at", publication.at().toString());
        all.put("zone", publication.zone().getId());
        all.set("months", JsonText.array(publication.months(), FiguresFile::month));
        all.set("measures", JsonText.array(publication.measures(), FiguresFile::measure));
        return JsonText.of(all);
    }

    private static void month(ObjectNode to, MonthFigures month) {
        to.put("month", month.month().toString());
        to.put("first_entry", month.firstEntry());
        to.put("entries", month.entries());
        to.set("figures", JsonText.array(month.figures(), FiguresFile::figure));
    }

    static void figure(ObjectNode to, Figure figure) {
        to.put("kind", JsonText.code(figure.kind()));
        List<String> names = figure.kind().keys();
        for (int n = 0; n < figure.keys().size() && n < names.size(); n++) {
            to.put(names.get(n).replace(' ', '_'), figure.keys().get(n));
        }
        JsonText.count(to, figure.count());
    }

    private static void measure(ObjectNode to, Measure measure) {
        to.put("kind", JsonText.code(measure.kind()));
        to.put("name", measure.name());
        to.put("area", measure.area());
        to.put("from", measure.from().toString());
        to.put("to", measure.to().toString());
        to.put("value", measure.value());
        to.put("unit", measure.unit());
        to.put("source", measure.source());
        to.put("dated", measure.dated().toString());
    }
}
