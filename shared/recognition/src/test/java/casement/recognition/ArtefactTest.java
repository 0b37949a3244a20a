package casement.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes into a function with the reader: natives that load there, for one platform, and no network but the named. */
class ArtefactTest {
    private static final Path CLASSES = Path.of(System.getProperty("casement.build"), "classes");
    /** Lambda's Java runtimes on Amazon Linux 2023. */
    private static final String NEWEST_GLIBC = "2.34";

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(CLASSES)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    @Test
    void every_native_loads_on_the_glibc_of_the_function() throws IOException {
        List<Path> natives = files(".so");
        assertThat(natives)
                .hasSize(2)
                .allSatisfy(file -> assertThat(glibc(file))
                        .isNotEmpty()
                        .allSatisfy(version -> assertThat(version)
                                .usingComparator(Comparator.comparingInt(ArtefactTest::number))
                                .isLessThanOrEqualTo(NEWEST_GLIBC)));
    }

    @Test
    void there_are_natives_for_one_platform_alone() throws IOException {
        assertThat(files(".dll")).isEmpty();
        assertThat(files(".dylib")).isEmpty();
        assertThat(files(".so")).allMatch(file -> file.toString().contains("linux-x64"));
    }

    @Test
    @Clause("SEA-CCTV-7")
    void there_are_networks_for_lines_of_text_and_none_else() throws IOException {
        assertThat(files(".onnx").stream().map(file -> file.getFileName().toString()))
                .containsExactly(
                        "ch_PP-OCRv4_rec_infer.onnx",
                        "en_PP-OCRv3_det_infer.onnx",
                        "en_PP-OCRv3_rec_infer.onnx",
                        "en_PP-OCRv4_rec.onnx");
        assertThat(CLASSES.resolve("casement/recognition/models/LICENSE")).exists();
    }

    private static List<String> glibc(Path file) {
        try {
            return new Elf(Files.readAllBytes(file))
                    .neededVersions().stream()
                            .filter(version -> version.startsWith("GLIBC_"))
                            .map(version -> version.substring("GLIBC_".length()))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 2.4 is before 2.34. */
    private static int number(String version) {
        String[] parts = version.split("\\.", -1);
        int number = 0;
        for (int i = 0; i < 3; i++) {
            number = number * 1000 + (i < parts.length ? Integer.parseInt(parts[i]) : 0);
        }
        return number;
    }
}
