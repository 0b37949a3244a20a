package casement.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An item that was unpacked. A link is no file here: what it points to is not what was handed over. */
final class FolderFiles implements EvidenceFiles {
    private final Path folder;
    private final SortedSet<String> names = new TreeSet<>();

    FolderFiles(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    names.add(folder.relativize(path).toString().replace('\\', '/'));
                }
            }
        }
    }

    @Override
    public SortedSet<String> names() {
        return names;
    }

    @Override
    public InputStream open(String name) throws IOException {
        Path path = folder.resolve(name);
        if (!names.contains(name) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(name);
        }
        return Files.newInputStream(path);
    }

    @Override
    public void close() {}
}
