package casement.local.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** How far each shard of a stream has been read, kept in a file that is replaced whole. */
final class Checkpoints {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;
    private final ObjectNode positions;

    Checkpoints(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            this.positions = Files.exists(file)
                    ? (ObjectNode) MAPPER.readTree(Files.readAllBytes(file))
                    : MAPPER.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized Optional<String> of(String shard) {
        return positions.has(shard) ? Optional.of(positions.path(shard).asText()) : Optional.empty();
    }

    synchronized void set(String shard, String sequenceNumber) {
        positions.put(shard, sequenceNumber);
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, positions.toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
