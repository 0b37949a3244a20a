package casement.publicsite;

import casement.domain.transparency.PublicFile;
import casement.domain.transparency.PublicPages;
import casement.domain.transparency.Publication;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The public pages: a folder of HTML for each language, and beside them the style and what programs read.
 *
 * <p>A checkpoint that is no signed note is refused ({@link casement.merkle.MalformedLog}): nothing is published that nobody could check.
 */
@Singleton
public final class StaticPages implements PublicPages {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String CSS = "text/css; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";
    private static final String GEOJSON = "application/geo+json; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";

    private final List<Language> languages;

    @Inject
    public StaticPages() {
        this(Languages.all());
    }

    StaticPages(List<Language> languages) {
        this.languages = List.copyOf(languages);
    }

    @Override
    public List<PublicFile> files(Publication publication, List<LocalDate> archived) {
        List<PublicFile> files = new ArrayList<>();
        Frame frame = new Frame(publication, languages);
        files.add(file("index.html", HTML, frame.choice()));
        for (Language language : languages) {
            Composition composition = new Composition(publication, archived, new Parts(language));
            for (PageName page : PageName.values()) {
                files.add(file(
                        language.tag() + "/" + page.file(),
                        HTML,
                        frame.page(page, composition.parts(), composition.of(page))));
            }
        }
        files.add(file("site.css", CSS, style()));
        files.add(file("cameras.geojson", GEOJSON, CamerasFile.of(publication)));
        files.add(file("figures.json", JSON, FiguresFile.of(publication)));
        files.add(file("transparency.json", JSON, TransparencyFile.of(publication, languages.getFirst())));
        publication.checkpoint().ifPresent(note -> files.add(file("checkpoint", TEXT, note)));
        return files.stream().sorted(Comparator.comparing(PublicFile::path)).toList();
    }

    private static PublicFile file(String path, String mediaType, String content) {
        return new PublicFile(path, mediaType, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(StaticPages.class.getResourceAsStream("site.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style of the public pages cannot be read", e);
        }
    }
}
