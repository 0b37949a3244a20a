package casement.gateway;

import casement.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The report on disk, replaced as a whole, so that a reader never sees half of it. */
record ReportFile(Path file) {
    private record Report(List<CameraReport> cameras) {}

    void write(List<CameraReport> cameras) {
        try {
            Path absolute = file.toAbsolutePath();
            Path parent = absolute.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
            Files.writeString(part, Json.write(new Report(cameras)));
            Files.move(part, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the report " + file + "; check the path", e);
        }
    }
}
