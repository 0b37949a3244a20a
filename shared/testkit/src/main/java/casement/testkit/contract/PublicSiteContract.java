package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.transparency.PublicFile;
import casement.domain.transparency.PublicSite;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every place of the public pages does. */
public abstract class PublicSiteContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** The same at each call within a test, and empty before. */
    protected abstract PublicSite site();

    /** What anybody sees at a path now. */
    protected abstract Optional<byte[]> at(String path);

    /** What anybody sees at a path of a kept version. */
    protected abstract Optional<byte[]> at(LocalDate day, String path);

    private static PublicFile file(String path, String text) {
        return new PublicFile(path, "text/html; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> text(Optional<byte[]> content) {
        return content.map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void shows_what_was_put_last() {
        site().show(file("en/index.html", "one"));
        site().show(file("en/index.html", "two \u00e9"));
        site().show(file("old.html", "old"));
        site().hide("old.html");
        site().hide("old.html");
        assertThat(text(at("en/index.html"))).contains("two \u00e9");
        assertThat(site().shown()).containsExactly("en/index.html");
    }

    @Test
    void keeps_a_days_version_and_lets_nothing_take_its_place() {
        site().keep(DAY, file("en/index.html", "one"));
        site().keep(DAY, file("en/index.html", "two"));
        site().keep(DAY.plusDays(1), file("en/index.html", "three"));
        site().show(file("en/index.html", "four"));
        assertThat(text(at(DAY, "en/index.html"))).contains("one");
        assertThat(site().kept()).containsExactly(DAY, DAY.plusDays(1));
        assertThat(site().shown()).containsExactly("en/index.html");
    }

    @Test
    void begins_a_version_once_and_remembers_it_until_it_is_whole() {
        assertThat(site().version(DAY)).isEmpty();
        List<PublicFile> first = site().begin(DAY, List.of(file("a.html", "one"), file("index.html", "two")));
        List<PublicFile> again = site().begin(DAY, List.of(file("b.html", "three")));

        assertThat(first).extracting(PublicFile::path).containsExactly("a.html", "index.html");
        assertThat(again).extracting(PublicFile::path).containsExactly("a.html", "index.html");
        assertThat(text(Optional.of(again.getLast().content()))).contains("two");
        assertThat(again.getLast().mediaType()).isEqualTo("text/html; charset=utf-8");
        assertThat(site().begun()).containsExactly(DAY);
        assertThat(site().version(DAY).orElseThrow()).hasSize(2);
        assertThat(site().shown()).isEmpty();

        site().finish(DAY);
        site().finish(DAY);
        assertThat(site().begun()).isEmpty();
        assertThat(site().version(DAY)).isEmpty();
    }
}
