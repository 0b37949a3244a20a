package casement.gateway.spool;

import casement.domain.Fault;
import casement.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalLong;

/** Which file a camera is playing to its end, and when it began; so that after a kill the same frames get the same times. */
public final class Journal {
    private final Path file;

    private record Play(String source, long startMillis) {}

    public Journal(Path folder) {
        this.file = folder.resolve("journal.json");
    }

    /** @return when the play of that very source began, if it was begun and not finished */
    public OptionalLong begun(String source) throws IOException {
        if (!Files.exists(file)) {
            return OptionalLong.empty();
        }
        try {
            Play play = Json.read(Files.readString(file), Play.class);
            return play.source().equals(source) ? OptionalLong.of(play.startMillis()) : OptionalLong.empty();
        } catch (Fault.BadInput damaged) {
            return OptionalLong.empty();
        }
    }

    public void begin(String source, long startMillis) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ParcelFile.UNFINISHED);
        Files.writeString(part, Json.write(new Play(source, startMillis)));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    public void finish() throws IOException {
        Files.deleteIfExists(file);
    }
}
