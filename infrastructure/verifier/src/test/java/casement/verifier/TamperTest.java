package casement.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each file of an item in turn, by somebody who does not hold the key. */
@Clause({"CA-SB34-5", "SEA-CCTV-16"})
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TamperTest {
    private final SampleItem item = new SampleItem();

    @TempDir
    Path temporary;

    enum Damage {
        FIRST_BYTE_FLIPPED,
        BYTE_AT_A_THIRD_FLIPPED,
        BYTE_IN_THE_MIDDLE_FLIPPED,
        LAST_BYTE_FLIPPED,
        FIRST_BYTE_CUT_OFF,
        LAST_BYTE_CUT_OFF,
        CUT_IN_HALF,
        EMPTIED,
        SPACE_PUT_BEFORE,
        LINE_END_APPENDED,
        ZERO_APPENDED,
        DOUBLED,
        ZEROED,
        REVERSED;

        byte[] of(byte[] was) {
            return switch (this) {
                case FIRST_BYTE_FLIPPED -> flipped(was, 0);
                case BYTE_AT_A_THIRD_FLIPPED -> flipped(was, was.length / 3);
                case BYTE_IN_THE_MIDDLE_FLIPPED -> flipped(was, was.length / 2);
                case LAST_BYTE_FLIPPED -> flipped(was, was.length - 1);
                case FIRST_BYTE_CUT_OFF -> Arrays.copyOfRange(was, 1, was.length);
                case LAST_BYTE_CUT_OFF -> Arrays.copyOf(was, was.length - 1);
                case CUT_IN_HALF -> Arrays.copyOf(was, was.length / 2);
                case EMPTIED -> new byte[0];
                case SPACE_PUT_BEFORE -> SampleItem.joined(new byte[] {' '}, was);
                case LINE_END_APPENDED -> SampleItem.joined(was, new byte[] {'\n'});
                case ZERO_APPENDED -> SampleItem.joined(was, new byte[1]);
                case DOUBLED -> SampleItem.joined(was, was);
                case ZEROED -> new byte[was.length];
                case REVERSED -> reversed(was);
            };
        }

        private static byte[] flipped(byte[] was, int at) {
            byte[] changed = was.clone();
            changed[at] ^= 1;
            return changed;
        }

        private static byte[] reversed(byte[] was) {
            byte[] changed = new byte[was.length];
            for (int n = 0; n < was.length; n++) {
                changed[n] = was[was.length - 1 - n];
            }
            return changed;
        }
    }

    private List<String> names() {
        return List.copyOf(item.files.keySet());
    }

    private static void assertNames(String file, Run run) {
        assertThat(run.status()).as(file + ": " + run.said()).isEqualTo(VerifyEvidence.DOES_NOT_HOLD);
        assertThat(run.names(file)).as(file + ": " + run.said()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void each_file_is_named_that_has_its(Damage damage) {
        for (String name : names()) {
            byte[] was = item.content(name);
            item.files.put(name, damage.of(was));

            assertNames(name, Run.of(item));
            item.files.put(name, was);
        }
        assertThat(Run.of(item).status()).isEqualTo(VerifyEvidence.HOLDS);
    }

    @Test
    void each_file_is_named_that_is_gone() {
        for (String name : names()) {
            byte[] was = item.content(name);
            item.files.remove(name);

            Run run = Run.of(item);

            assertThat(run.faults()).as(run.said()).anyMatch(fault -> fault.endsWith(name + " is missing"));
            assertThat(run.status()).isEqualTo(VerifyEvidence.DOES_NOT_HOLD);
            item.files.put(name, was);
        }
    }

    @Test
    void files_that_changed_places_are_named() {
        for (String one : names()) {
            for (String other : names().subList(0, names().indexOf(one))) {
                swap(one, other);

                Run run = Run.of(item);

                assertThat(run.status()).as(run.said()).isEqualTo(VerifyEvidence.DOES_NOT_HOLD);
                assertThat(run.names(one) || run.names(other))
                        .as(one + " and " + other + ": " + run.said())
                        .isTrue();
                swap(one, other);
            }
        }
    }

    private void swap(String one, String other) {
        byte[] was = item.content(one);
        item.files.put(one, item.content(other));
        item.files.put(other, was);
    }

    @ParameterizedTest
    @EnumSource(
            value = Damage.class,
            names = {"BYTE_IN_THE_MIDDLE_FLIPPED", "LAST_BYTE_CUT_OFF", "EMPTIED"})
    void folders_and_zips_of_it_are_told_alike(Damage damage) throws IOException {
        for (String name : names()) {
            byte[] was = item.content(name);
            item.files.put(name, damage.of(was));
            Path folder = item.folder(Files.createTempDirectory(temporary, "item"));

            assertNames(name, Run.of(item.keys, folder));
            assertNames(name, Run.of(item.keys, item.zip(temporary.resolve("item.zip"))));
            item.files.put(name, was);
        }
    }

    @Test
    void one_fault_hides_no_other() {
        item.files.remove("stills/harbor-1.jpg");
        item.flip("media/pier-1.mp4", 800);
        item.flip("stills/pier-1.jpg", 8);
        item.files.remove("media/harbor-1.init.mp4");
        item.files.put("media/other.mp4", new byte[9]);

        Run run = Run.of(item);

        assertThat(run.faults())
                .as(run.said())
                .anyMatch(fault -> fault.contains("stills/harbor-1.jpg is missing"))
                .anyMatch(fault -> fault.contains("stills/pier-1.jpg is not the file that was sealed"))
                .anyMatch(fault -> fault.contains("segment 7 in media/pier-1.mp4 is not what was recorded"))
                .anyMatch(fault -> fault.contains("media/harbor-1.init.mp4 is missing"))
                .anyMatch(fault -> fault.contains("media/other.mp4 is not named by the manifest"));
    }

    @Test
    void an_item_with_another_items_files_is_no_item() {
        SampleItem another = new SampleItem();
        another.resealed(manifest -> manifest.put("number", 13));
        for (String name :
                List.of("manifest.json", "manifest.jws", "custody.jsonl", "custody.jws", "signing-keys.pem")) {
            byte[] was = item.content(name);
            item.files.put(name, another.content(name));

            assertNames(name, Run.of(item));
            item.files.put(name, was);
        }
    }

    @Test
    void what_an_item_calls_itself_cannot_forge_what_the_verifier_says() {
        String forged = "x\n  holds            all\u001b[2J\u202e\u2028";
        item.files.put(forged, "x".getBytes(UTF_8));

        Run run = Run.of(item);

        assertThat(run.said()).contains("x?  holds            all?[2J?? is not named by the manifest");
        assertThat(run.status()).isEqualTo(VerifyEvidence.DOES_NOT_HOLD);
    }
}
