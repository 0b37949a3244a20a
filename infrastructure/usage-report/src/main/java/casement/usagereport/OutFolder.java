package casement.usagereport;

import casement.domain.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where files are written that belong together. */
final class OutFolder {
    private OutFolder() {}

    /** @throws Fault.BadInput when something is in it */
    static void checkEmpty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw new Fault.BadInput(
                            "out", "is to be a new or empty folder, so that nothing of another run stays in it");
                }
            }
        }
    }
}
