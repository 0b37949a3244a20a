package casement.oversight;

import casement.domain.transparency.Figure;
import casement.domain.transparency.MonthFigures;
import casement.domain.transparency.PublicFile;
import casement.domain.transparency.PublicPages;
import casement.domain.transparency.Publication;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The public pages as plain as can be: a line a figure. */
final class PlainPages implements PublicPages {
    static final String FIGURES = "en/figures.txt";
    static final String INDEX = "index.html";

    @Override
    public List<PublicFile> files(Publication publication, List<LocalDate> archived) {
        String figures = publication.months().stream()
                .flatMap(month -> month.figures().stream().map(figure -> line(month, figure)))
                .collect(Collectors.joining("\n"));
        String index = publication.site() + "\n" + publication.at() + "\n" + publication.cameras() + "\n"
                + publication.partners() + "\n" + publication.deletions() + "\n" + publication.measures() + "\n"
                + publication.checkpoint().orElse("none") + "\narchived " + archived;
        return List.of(
                file(FIGURES, figures), file("en/index.html", index), file(INDEX, index), file("z/last.txt", "last"));
    }

    private static String line(MonthFigures month, Figure figure) {
        String count = figure.count().isPresent() ? Long.toString(figure.count().getAsLong()) : "suppressed";
        return month.month() + ";" + figure.kind() + ";" + String.join(",", figure.keys()) + ";" + count;
    }

    private static PublicFile file(String path, String text) {
        return new PublicFile(path, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }
}
