package casement.gateway.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;

/** Refused fragments, kept for an hour (as long as the raw stream keeps what it took), then deleted. */
final class SetAside {
    private static final Duration KEPT = Duration.ofHours(1);

    private final Path folder;
    private final InstantSource clock;

    SetAside(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    static SetAside beside(Path spool) throws IOException {
        Path folder = spool.resolve("refused");
        Files.createDirectories(folder);
        return new SetAside(folder, InstantSource.system());
    }

    void keep(Path file) {
        try {
            Path kept = folder.resolve(file.getFileName());
            Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(kept, FileTime.from(clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot set aside " + file, e);
        }
    }

    void forget() {
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file)
                        .toInstant()
                        .isBefore(clock.instant().minus(KEPT))) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + folder, e);
        }
    }
}
