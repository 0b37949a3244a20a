package casement.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An item as it was handed over. */
final class ZippedFiles implements EvidenceFiles {
    private final ZipFile zip;
    private final SortedSet<String> names = new TreeSet<>();

    /** @throws ZipException also when two entries have one name: players and people would see different ones */
    ZippedFiles(Path path) throws IOException {
        zip = new ZipFile(path.toFile());
        for (ZipEntry entry : zip.stream().toList()) {
            if (!entry.isDirectory() && !names.add(entry.getName())) {
                zip.close();
                throw new ZipException("it has two files of the name " + entry.getName());
            }
        }
    }

    @Override
    public SortedSet<String> names() {
        return names;
    }

    @Override
    public InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || !names.contains(name)) {
            throw new NoSuchFileException(name);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
