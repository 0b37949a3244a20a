package casement.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The native libraries of the artefact load where Lambda runs them: Amazon Linux 2023 has glibc 2.34. */
class NativesTest {
    private static final Path NATIVES = Path.of(System.getProperty("casement.build", "target"), "natives");
    private static final String NEWEST = "2.34";
    private static final long MOST_BYTES = 100_000_000;

    @Test
    void need_no_newer_c_library_than_lambda_has() throws IOException {
        for (Path file : files()) {
            List<String> wanted = SharedObject.read(file).versionsOf("GLIBC");
            assertThat(wanted)
                    .as("%s", file.getFileName())
                    .isNotEmpty()
                    .allSatisfy(version -> assertThat(
                                    Runtime.Version.parse(version).compareTo(Runtime.Version.parse(NEWEST)))
                            .as("GLIBC_%s", version)
                            .isNotPositive());
        }
    }

    @Test
    void are_all_there_that_any_of_them_needs_and_no_more() throws IOException {
        List<String> names =
                files().stream().map(f -> f.getFileName().toString()).toList();
        assertThat(names).contains("libjniavcodec.so", "libavcodec.so.61").hasSize(8);
        for (Path file : files()) {
            assertThat(SharedObject.read(file).needed())
                    .as("%s", file.getFileName())
                    .allSatisfy(need -> assertThat(names.contains(need) || isSystem(need))
                            .as(need)
                            .isTrue());
        }
        long bytes = 0;
        for (Path file : files()) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    private static boolean isSystem(String library) {
        return library.matches("(libc|libm|libdl|libpthread|librt|libstdc\\+\\+|libgcc_s)\\.so\\.\\d+")
                || library.startsWith("ld-linux");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(NATIVES)) {
            return files.sorted().toList();
        }
    }
}
