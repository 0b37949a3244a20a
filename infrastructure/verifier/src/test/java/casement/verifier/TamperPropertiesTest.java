package casement.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Any single byte of an item, or of its zip, made any other byte. */
class TamperPropertiesTest {
    private final SampleItem item = new SampleItem();

    @Property(tries = 600)
    @Clause("CA-SB34-5")
    void whatever_byte_was_changed_its_file_is_named(
            @ForAll @IntRange(min = 0, max = 11) int file, @ForAll @IntRange(min = 0) int at, @ForAll byte to) {
        List<String> names = List.copyOf(item.files.keySet());
        String name = names.get(file % names.size());
        byte[] was = item.content(name);
        byte[] changed = was.clone();
        changed[at % was.length] = to;
        item.files.put(name, changed);

        Run run = Run.of(item);

        item.files.put(name, was);
        if (to == was[at % was.length]) {
            assertThat(run.status()).as(run.said()).isEqualTo(VerifyEvidence.HOLDS);
        } else {
            assertThat(run.status()).as(run.said()).isEqualTo(VerifyEvidence.DOES_NOT_HOLD);
            assertThat(run.names(name)).as(name + ": " + run.said()).isTrue();
        }
    }

    @Property(tries = 150)
    @Clause("CA-SB34-5")
    void nothing_but_what_was_sealed_comes_out_of_a_zip_that_holds(
            @ForAll @IntRange(min = 0) int at, @ForAll byte to, @ForAll boolean nearItsEnd) throws IOException {
        Path zip = item.zip(Files.createTempFile("item", ".zip"));
        try {
            byte[] bytes = Files.readAllBytes(zip);
            int list = 2_000;
            bytes[nearItsEnd ? bytes.length - 1 - at % list : at % bytes.length] = to;
            Files.write(zip, bytes);

            Run run = Run.of(item.keys, zip);

            assertThat(run.status()).as(run.said()).isIn(VerifyEvidence.HOLDS, VerifyEvidence.DOES_NOT_HOLD);
            if (run.status() == VerifyEvidence.HOLDS) {
                Map<String, String> sealed = new TreeMap<>();
                item.files.forEach((name, content) -> sealed.put(name, Digest.of(content)));
                assertThat(byItsList(zip)).isEqualTo(sealed);
                assertThat(inItsOrder(bytes)).isEqualTo(sealed);
            } else {
                assertThat(run.faults()).as(run.said()).isNotEmpty();
            }
        } finally {
            Files.delete(zip);
        }
    }

    private static Map<String, String> byItsList(Path path) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            zip.stream().forEach(entry -> {
                try {
                    digests.put(
                            entry.getName(), Digest.of(zip.getInputStream(entry).readAllBytes()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return digests;
    }

    private static Map<String, String> inItsOrder(byte[] bytes) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                digests.put(entry.getName(), Digest.of(zip.readAllBytes()));
            }
        }
        return digests;
    }
}
