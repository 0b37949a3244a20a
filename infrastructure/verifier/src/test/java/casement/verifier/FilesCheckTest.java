package casement.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Clause("CA-SB34-5")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FilesCheckTest {
    private static final String STILL = "stills/harbor-1.jpg";

    private final SampleItem item = new SampleItem();

    private static void assertFault(Run run, String said) {
        assertThat(run.faults()).as(run.said()).anyMatch(fault -> fault.contains(said));
        assertThat(run.status()).isEqualTo(VerifyEvidence.DOES_NOT_HOLD);
    }

    private static ObjectNode still(ObjectNode manifest) {
        return (ObjectNode) manifest.at("/attachments/0");
    }

    @Test
    void counts_the_files_of_an_item() {
        assertThat(Run.of(item).said()).contains("each of the 12 files is one that belongs to the item");
    }

    @Test
    void says_nothing_of_all_files_when_one_is_at_fault() {
        item.flip(STILL, 5);

        assertThat(Run.of(item).said()).doesNotContain("belongs to the item");
    }

    @ParameterizedTest
    @ValueSource(longs = {299, 301, -1, Long.MAX_VALUE})
    void a_length_that_is_not_the_files_is_told(long bytes) {
        item.resealed(manifest -> still(manifest).put("bytes", bytes));

        assertFault(Run.of(item), STILL + " is not the file that was sealed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret",
                "/etc/passwd",
                "a/../../b",
                "a//b",
                "a/",
                "",
                ".hidden",
                "a\\b",
                "a b",
                "a:b",
                "a\u0000b"
            })
    void names_that_lead_elsewhere_are_refused(String name) {
        item.resealed(manifest -> still(manifest).put("file", name));

        assertFault(Run.of(item), "the manifest names a file that cannot be one of an item's: ");
    }

    @Test
    void a_name_of_a_hundred_thousand_folders_is_missing_like_any_other() {
        String name = "a/".repeat(100_000) + "a";
        item.resealed(manifest -> still(manifest).put("file", name));

        assertFault(Run.of(item), "a/a/a is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {STILL, "media/harbor-1.init.mp4", "media/harbor-1.mp4", "cover.pdf"})
    void a_file_that_never_ends_is_not_read_to_its_end(String name) throws IOException {
        assertFault(Run.of(item.keys, new Changed(item.inMemory(), name, new Endless())), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {STILL, "media/harbor-1.init.mp4", "media/harbor-1.mp4", "cover.pdf", "custody.jws"})
    void a_file_that_cannot_be_read_is_named(String name) throws IOException {
        Run run = Run.of(item.keys, new Changed(item.inMemory(), name, new Broken()));

        assertFault(run, "cannot be read: broken disk");
        assertThat(run.names(name)).as(run.said()).isTrue();
    }

    @Test
    void what_is_appended_is_told_however_few_bytes_come_at_a_time() throws IOException {
        byte[] longer = SampleItem.joined(item.content(STILL), new byte[1]);

        assertFault(
                Run.of(item.keys, new Changed(item.inMemory(), STILL, new Slow(longer))),
                STILL + " is not the file that was sealed");
        assertThat(Run.of(item.keys, new Changed(item.inMemory(), STILL, new Slow(item.content(STILL))))
                        .status())
                .isEqualTo(VerifyEvidence.HOLDS);
    }

    @Test
    void a_file_that_is_missing_is_one_fault() {
        item.files.remove(STILL);

        assertThat(Run.of(item).faults()).hasSize(1);
    }

    /** A byte at a time. */
    private static final class Slow extends ByteArrayInputStream {
        Slow(byte[] content) {
            super(content);
        }

        @Override
        public synchronized int read(byte[] into, int from, int bytes) {
            return super.read(into, from, 1);
        }
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("broken disk");
        }

        @Override
        public int read(byte[] into, int from, int bytes) throws IOException {
            throw new IOException("broken disk");
        }
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] into, int from, int bytes) {
            return bytes;
        }
    }

    /** With another content for one file. */
    private record Changed(EvidenceFiles all, String name, InputStream content) implements EvidenceFiles {
        @Override
        public SortedSet<String> names() {
            return all.names();
        }

        @Override
        public InputStream open(String opened) throws IOException {
            return name.equals(opened) ? content : all.open(opened);
        }

        @Override
        public void expectOneReading(Findings findings) {
            all.expectOneReading(findings);
        }

        @Override
        public void close() throws IOException {
            all.close();
        }
    }
}
