package casement.auditverifier;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A copy of the log, a folder or a zip, or what it publishes. Files are read by several threads. */
interface LogFiles extends AutoCloseable {
    /** Names of all files below a folder, sorted; with {@code /} between folders. */
    List<String> below(String folder) throws IOException;

    /** Whether entries are among them; else hashes alone can be checked. */
    default boolean holdEntries() {
        return true;
    }

    Optional<InputStream> open(String name) throws IOException;

    /** All of a file that is not longer than it can be. */
    default Optional<byte[]> read(String name, int longest) {
        try {
            Optional<InputStream> file = open(name);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream in = file.get()) {
                byte[] content = in.readNBytes(longest + 1);
                if (content.length > longest) {
                    throw new BadLog(name + " is longer than it can be, which is " + longest + " bytes");
                }
                return Optional.of(content);
            }
        } catch (IOException e) {
            throw new BadLog(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    void close() throws IOException;
}
