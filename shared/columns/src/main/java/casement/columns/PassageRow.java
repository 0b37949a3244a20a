package casement.columns;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.CloseableIterator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Of a row of the lake of reads what it takes to count passages; the plate is not read from the file.
 *
 * @param site where the camera stood
 */
public record PassageRow(String readId, Instant capturedAt, String cameraId, String site) {
    /** Each row of a file, in its order. */
    public static void forEach(Path file, Consumer<PassageRow> rows) throws IOException {
        try (CloseableIterator<PassageRow> each = new CarpetReader<>(file.toFile(), PassageRow.class).iterator()) {
            while (each.hasNext()) {
                rows.accept(each.next());
            }
        }
    }
}
