package casement.recognition.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table among our resources: tabs between fields, comments after a hash. */
final class Lines {
    private Lines() {}

    static List<String[]> of(String resource) {
        try (InputStream stream = Lines.class.getResourceAsStream("/casement/recognition/" + resource)) {
            if (stream == null) {
                throw new IllegalStateException("no table '" + resource + "' in this build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
