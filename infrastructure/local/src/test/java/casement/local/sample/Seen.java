package casement.local.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes down, for the test, every event that a function has been given: one line each. */
final class Seen {
    private Seen() {}

    static String event(String function, InputStream in) throws IOException {
        String event = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        Path file = Path.of(System.getenv("OUT_FOLDER")).resolve(function + ".jsonl");
        Files.writeString(file, event + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return event;
    }
}
