package casement.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import casement.testkit.Publications;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GoldenFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /** With {@code -Dcasement.golden=write} the files are written anew, to be read before they are committed. */
    @Test
    void are_byte_for_byte_as_they_were_read_and_approved() throws IOException {
        SortedMap<String, String> made = Pages.of(Publications.whole());
        if ("write".equals(System.getProperty("casement.golden"))) {
            made.forEach(GoldenFilesTest::write);
        }
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> GOLDEN.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(made.keySet());
        }
        for (String path : made.keySet()) {
            assertThat(made.getOrDefault(path, "")).as(path).isEqualTo(Files.readString(GOLDEN.resolve(path)));
        }
    }

    private static void write(String path, String content) {
        try {
            Files.createDirectories(GOLDEN.resolve(path).getParent());
            Files.writeString(GOLDEN.resolve(path), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
