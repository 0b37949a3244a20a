package casement.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real videos, captures and plates, which lie beside the project and are never copied into it. */
public final class SharedData {
    private SharedData() {}

    /** The project's root folder. */
    public static Path root() {
        String given = System.getProperty("casement.root");
        if (given != null) {
            return Path.of(given);
        }
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.isDirectory(p.resolve(".mvn"))) {
                return p;
            }
        }
        throw new IllegalStateException("not inside the project");
    }

    /** For {@code @EnabledIf("casement.testkit.SharedData#isThere")}. */
    public static boolean isThere() {
        return Files.isDirectory(root().resolveSibling("shared").resolve("data"));
    }

    /** @param name such as {@code video/license_plate.mp4} */
    public static Path file(String name) {
        Path file = root().resolveSibling("shared").resolve("data").resolve(name);
        if (!Files.exists(file)) {
            throw new IllegalStateException("no test data at " + file);
        }
        return file;
    }
}
