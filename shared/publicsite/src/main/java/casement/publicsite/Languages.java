package casement.publicsite;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages for which there is a file of texts; one more file is one more language. */
final class Languages {
    /** In which the packs are written, and what programs read. */
    static final String FIRST = "en";

    private Languages() {}

    /** English first, the others by their tags. */
    static List<Language> all() {
        Stream<String> others = Arrays.stream(Locale.getISOLanguages())
                .filter(tag -> !tag.equals(FIRST))
                .sorted();
        return Stream.concat(Stream.of(FIRST), others)
                .map(Languages::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Language> find(String tag) {
        try (InputStream file = Languages.class.getResourceAsStream("texts/" + tag + ".properties")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(Language.read(tag, new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the texts of the public pages in " + tag + " cannot be read", e);
        }
    }
}
