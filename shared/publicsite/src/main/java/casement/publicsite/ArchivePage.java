package casement.publicsite;

import static casement.publicsite.Node.element;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Earlier days, and the files for programs. */
final class ArchivePage {
    private ArchivePage() {}

    static List<Node> of(List<LocalDate> days, boolean hasCheckpoint, Parts parts) {
        Language language = parts.language();
        String home = "/" + language.tag() + "/index.html";
        Stream<Node.Element> earlier = days.stream().map(day -> Node.link("../" + day + home, language.date(day)));
        return List.of(
                parts.paragraph("archive.words"),
                parts.section("archive.days", days.isEmpty() ? parts.paragraph("archive.none") : parts.list(earlier)),
                parts.section(
                        "archive.files",
                        parts.paragraph("archive.files.words"),
                        parts.list(Stream.concat(
                                        Stream.of("transparency.json", "figures.json", "cameras.geojson"),
                                        hasCheckpoint ? Stream.of("checkpoint") : Stream.empty())
                                .map(file -> element(
                                        "span",
                                        Node.link("../" + file, file),
                                        parts.words(": " + parts.say("file." + file)))))));
    }
}
