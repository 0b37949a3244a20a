package casement.auditverifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip as it was handed over. */
final class ZippedFiles implements LogFiles {
    private final ZipFile zip;

    /** @throws ZipException also when two entries have one name: programs would show different ones */
    ZippedFiles(Path path) throws IOException {
        zip = new ZipFile(path.toFile());
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : (Iterable<ZipEntry>)
                () -> zip.stream().map(ZipEntry.class::cast).iterator()) {
            if (!names.add(entry.getName())) {
                zip.close();
                throw new ZipException("it has two files of the name " + entry.getName());
            }
        }
    }

    @Override
    public List<String> below(String folder) {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(folder + "/"))
                .sorted()
                .toList();
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null || entry.isDirectory() ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
