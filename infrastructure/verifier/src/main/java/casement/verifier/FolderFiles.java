package casement.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedSet;
import java.util.TreeSet;

/** An item that was unpacked. A link is no file here: what it points to is not what was handed over. */
final class FolderFiles implements EvidenceFiles {
    private final Path folder;
    private final SortedSet<String> names;

    FolderFiles(Path folder) throws IOException {
        this.folder = folder;
        SortedSet<String> found = new TreeSet<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes of) {
                if (!path.equals(folder)) {
                    found.add(name(path) + "/");
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes of) {
                found.add(name(path));
                return FileVisitResult.CONTINUE;
            }
        });
        names = EvidenceFiles.withoutFullFolders(found);
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    @Override
    public SortedSet<String> names() {
        return names;
    }

    @Override
    public InputStream open(String name) throws IOException {
        Path path = folder.resolve(name);
        if (!names.contains(name)) {
            throw new NoSuchFileException(name);
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("it is a link or the like");
        }
        return Files.newInputStream(path);
    }

    @Override
    public void expectOneReading(Findings findings) {
        // What is on a disk is read in one way.
    }

    @Override
    public void close() {}
}
