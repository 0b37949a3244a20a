package casement.auditverifier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder. A link is no file here: what it points to is not what was handed over. */
record FolderFiles(Path folder) implements LogFiles {
    private static final int BUFFER = 1 << 16;

    @Override
    public List<String> below(String name) throws IOException {
        Path below = folder.resolve(name);
        if (!Files.isDirectory(below, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        Path path = folder.resolve(name);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("it is a link, a folder or the like");
        }
        return Optional.of(new BufferedInputStream(Files.newInputStream(path), BUFFER));
    }

    @Override
    public void close() {}
}
