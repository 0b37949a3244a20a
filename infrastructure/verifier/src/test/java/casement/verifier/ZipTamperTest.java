package casement.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done to the zip, not to the files in it. */
@Clause("CA-SB34-5")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ZipTamperTest {
    private static final String STILL = "stills/harbor-1.jpg";

    private final SampleItem item = new SampleItem();

    @TempDir
    Path temporary;

    private Run verify(SampleZip zip) throws IOException {
        return Run.of(item.keys, zip.write(path()));
    }

    private Path path() {
        return temporary.resolve("item.zip");
    }

    private static void assertFault(Run run, String said) {
        assertThat(run.faults()).as(run.said()).anyMatch(fault -> fault.contains(said));
        assertThat(run.status()).isEqualTo(VerifyEvidence.DOES_NOT_HOLD);
    }

    @Test
    void a_zip_that_another_program_wrote_holds() throws IOException {
        SampleZip zip = new SampleZip();
        zip.file("media/", new byte[0]).all(item);

        Run run = verify(zip);

        assertThat(run.status()).as(run.said()).isEqualTo(VerifyEvidence.HOLDS);
    }

    @Test
    void two_files_of_one_name_are_a_fault() throws IOException {
        Run run = verify(new SampleZip().all(item).file(STILL, new byte[9]));

        assertFault(run, "item.zip is not the zip of an item: it has two files of the name " + STILL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "/etc/evil",
                "..\\evil",
                "media/../../evil",
                "media/pier-1.mp4.exe",
                "MEDIA/pier-1.mp4",
                "media/pier-1.mp4/evil",
                "./manifest.json",
                "../folder/",
                "folder/",
                " "
            })
    void what_the_manifest_does_not_name_is_named(String name) throws IOException {
        byte[] content = name.endsWith("/") ? new byte[0] : "evil".getBytes(UTF_8);

        assertFault(verify(new SampleZip().all(item).file(name, content)), name + " is not named by the manifest");
    }

    @Test
    void a_file_that_is_in_its_place_and_not_in_the_list_is_named() throws IOException {
        SampleZip zip = new SampleZip().all(item);
        zip.place("media/evil.mp4", new byte[9]);

        assertFault(verify(zip), "media/evil.mp4 can come out of item.zip in two ways");
    }

    @Test
    void a_second_file_that_the_list_does_not_lead_to_is_named() throws IOException {
        SampleZip zip = new SampleZip().all(item);
        zip.place(STILL, new byte[9]);

        assertFault(verify(zip), STILL + " can come out of item.zip in two ways");
    }

    @Test
    void a_file_with_another_name_in_its_place_is_named() throws IOException {
        byte[] still = item.content(STILL);
        item.files.remove(STILL);
        SampleZip zip = new SampleZip().all(item);
        zip.listed(STILL, still, zip.place("stills/evil.exe", still));

        assertFault(verify(zip), "stills/evil.exe can come out of item.zip in two ways");
    }

    @Test
    void a_file_that_stands_where_readers_from_the_front_do_not_come_is_named() throws IOException {
        byte[] still = item.content(STILL);
        item.files.remove(STILL);
        SampleZip zip = new SampleZip().all(item).bytes(new byte[3]);
        zip.listed(STILL, still, zip.place(STILL, still));

        assertFault(verify(zip), STILL + " is in the list of item.zip and not in its place");
    }

    @Test
    void other_bytes_in_front_of_those_that_the_list_leads_to_are_named() throws IOException {
        byte[] was = item.content("media/harbor-1.mp4");
        byte[] changed = was.clone();
        changed[was.length - 1] ^= 1;
        item.files.remove("media/harbor-1.mp4");
        SampleZip zip = new SampleZip();
        zip.place("media/harbor-1.mp4", changed);
        zip.listed("media/harbor-1.mp4", was, zip.place("media/harbor-1.mp4", was));

        assertFault(verify(zip.all(item)), "media/harbor-1.mp4 can come out of item.zip in two ways");
    }

    @Test
    void other_bytes_where_only_readers_from_the_front_come_are_named() throws IOException {
        byte[] was = item.content(STILL);
        byte[] changed = was.clone();
        changed[was.length - 1] ^= 1;
        item.files.remove(STILL);
        SampleZip zip = new SampleZip().all(item);
        zip.place(STILL, changed);
        zip.bytes(new byte[3]);
        zip.listed(STILL, was, zip.place(STILL, was));

        assertFault(verify(zip), STILL + " can come out of item.zip in two ways");
    }

    @Test
    void a_place_that_says_it_is_encrypted_is_a_fault_though_the_list_does_not() throws IOException {
        byte[] bytes = Files.readAllBytes(item.zip(path()));
        int flags = 6;
        bytes[flags] |= 1;
        Files.write(path(), bytes);

        assertFault(Run.of(item.keys, path()), "item.zip cannot be read: encrypted");
    }

    @Test
    void a_folder_with_content_of_its_own_is_named() throws IOException {
        SampleZip zip = new SampleZip();

        assertFault(verify(zip.file("media/", new byte[9]).all(item)), "media/ can come out of item.zip in two ways");
    }

    @Test
    void what_stands_before_the_first_file_is_a_fault() throws IOException {
        SampleZip zip = new SampleZip().bytes("#!/bin/sh\n".getBytes(UTF_8));

        assertFault(verify(zip.all(item)), "manifest.json is in the list of item.zip and not in its place");
    }

    @Test
    void what_stands_behind_the_end_is_a_fault() throws IOException {
        item.zip(path());
        Files.write(path(), new byte[1], StandardOpenOption.APPEND);

        assertFault(Run.of(item.keys, path()), "item.zip goes on after its end");
    }

    @Test
    void a_zip_that_was_cut_is_a_fault() throws IOException {
        byte[] whole = Files.readAllBytes(item.zip(path()));
        for (int length : new int[] {0, 1, 30, whole.length / 2, whole.length - 23, whole.length - 1}) {
            Files.write(path(), Arrays.copyOf(whole, length));

            assertFault(Run.of(item.keys, path()), "item.zip is not the zip of an item");
        }
    }

    @Test
    void what_cannot_be_unpacked_is_named() throws IOException {
        Path zip = compressed();
        String bytes = Files.readString(zip, ISO_8859_1);
        for (String name : item.files.keySet()) {
            int content = bytes.indexOf(name) + name.length();
            char[] changed = bytes.toCharArray();
            changed[content] = (char) (changed[content] | 6);
            Files.writeString(zip, new String(changed), ISO_8859_1);

            assertFault(Run.of(item.keys, zip), name + " cannot be read: ");
        }
    }

    private Path compressed() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path()))) {
            for (var file : item.files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return path();
    }

    @Test
    void a_list_that_states_a_giant_length_is_a_fault() throws IOException {
        byte[] bytes = Files.readAllBytes(item.zip(path()));
        int inList = new String(bytes, ISO_8859_1).lastIndexOf(STILL);
        for (int n = 0; n < 4; n++) {
            bytes[inList - 46 + 24 + n] = (byte) (n == 3 ? 0x7f : 0xff);
        }
        Files.write(path(), bytes);

        assertFault(Run.of(item.keys, path()), STILL + " can come out of item.zip in two ways");
    }

    @Test
    void a_manifest_that_unpacks_to_more_than_any_has_is_not_unpacked_to_its_end() throws IOException {
        byte[] zeros = new byte[SealedItem.MOST_BYTES + 1];
        item.files.put("manifest.json", zeros);

        assertFault(Run.of(item.keys, compressed()), "manifest.json is longer than any can be");
    }
}
