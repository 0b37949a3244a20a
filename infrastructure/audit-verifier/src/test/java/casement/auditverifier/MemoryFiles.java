package casement.auditverifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A copy of a log that a test can change. */
record MemoryFiles(Map<String, byte[]> files) implements LogFiles {
    MemoryFiles {
        files = new TreeMap<>(files);
    }

    @Override
    public List<String> below(String folder) {
        return files.keySet().stream()
                .filter(name -> name.startsWith(folder + "/"))
                .toList();
    }

    @Override
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(files.get(name)).map(ByteArrayInputStream::new);
    }

    @Override
    public void close() {}

    byte[] content(String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow(() -> new AssertionError(name + " is not in the copy"));
    }

    Path folder(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(Optional.ofNullable(path.getParent()).orElseThrow());
            Files.write(path, file.getValue());
        }
        return folder;
    }

    Path zip(Path zip) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return zip;
    }
}
