package casement.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Requester;
import casement.domain.audit.Outcome;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.evidence.CustodyEvent;
import casement.domain.evidence.EvidenceCopy;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.video.Sha256;
import casement.json.Json;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.verifier.VerifyEvidence;
import casement.vision.Encoder;
import casement.vision.NativeWatermarking;
import casement.vision.StoredFrames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WatermarkedCopiesTest {
    private static final int MOST_CALLS = 60;
    private static final int SEGMENTS = 30;

    private final ClipDesk desk = new ClipDesk();
    private final CameraId street = desk.camera("street", CameraClass.CCTV);

    @TempDir
    private Path folder;

    private Path made(ClipDesk by, EvidenceId item) throws IOException {
        by.orderedWithWatermark(item);
        by.makeCopy.make(item, 1);
        return zip(by, item);
    }

    private Path zip(ClipDesk by, EvidenceId item) throws IOException {
        return Files.write(
                folder.resolve(item + ".zip"), by.evidence.copy(item, 1).orElseThrow());
    }

    private String verified(ClipDesk by, Path zip) throws IOException {
        Path key = Files.writeString(folder.resolve("city.pem"), by.signer.publicKeys());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int end = VerifyEvidence.run(
                List.of("--key", key.toString(), zip.toString()), new PrintStream(said, true, StandardCharsets.UTF_8));
        return end + "\n" + said.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> files(Path zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile opened = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : opened.stream().toList()) {
                files.put(entry.getName(), opened.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return files.getOrDefault(name, new byte[0]);
    }

    private static List<CustodyEvent> custody(ClipDesk by, EvidenceId item) {
        return by.custodyLines.lines(by.receipt(), item).stream()
                .map(line -> Json.read(line, CustodyEvent.class))
                .toList();
    }

    @Test
    @Clause({"SCH-14", "SEA-CCTV-16"})
    void a_copy_with_a_watermark_has_its_pictures_in_place_of_those_that_were_sealed() throws IOException {
        EvidenceId item = desk.sealed(street);

        Path copy = made(desk, item);

        Map<String, byte[]> files = files(copy);
        assertThat(files.keySet())
                .containsExactlyInAnyOrder(
                        "cover.pdf",
                        "manifest.json",
                        "manifest.jws",
                        "custody.jsonl",
                        "custody.jws",
                        "signing-keys.pem",
                        "watermarked/street-1.mp4",
                        "watermarked/street-1.jpg");
        assertThat(file(files, "manifest.json")).isEqualTo(file(desk.evidence.files(item), "manifest.json"));
        assertThat(file(files, "watermarked/street-1.jpg"))
                .startsWith(0xFF, 0xD8)
                .isNotEqualTo(file(desk.evidence.files(item), "stills/street-1.jpg"));
        assertThat(verified(desk, copy))
                .startsWith("0\n")
                .contains(
                        "carry a watermark (Third Avenue 1 · copy 1 · Dora Day)", "not byte for byte what was sealed");
    }

    @Test
    @Clause({"CA-SB34-5", "SCH-14"})
    void its_files_are_signed_for_in_custody() throws IOException {
        EvidenceId item = desk.sealed(street);

        Map<String, byte[]> files = files(made(desk, item));

        Map<String, String> detail = custody(desk, item).getLast().detail();
        assertThat(detail)
                .containsEntry("watermark", "Third Avenue 1 · copy 1 · Dora Day")
                .containsEntry(
                        "sha256 watermarked/street-1.mp4",
                        Sha256.of(file(files, "watermarked/street-1.mp4")).hex())
                .containsEntry(
                        "sha256 watermarked/street-1.jpg",
                        Sha256.of(file(files, "watermarked/street-1.jpg")).hex())
                .containsKeys("copy", "recipient", "kind", "purpose", "sha256 cover.pdf");
        assertThat(desk.audit.written())
                .filteredOn(entry -> entry.action().equals("OrderCopy") && entry.outcome() == Outcome.ASKED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.elements()).containsEntry("watermark", "true"));
    }

    @Test
    void its_cover_sheet_says_so() throws IOException {
        try (PDDocument sheet = Loader.loadPDF(file(files(made(desk, desk.sealed(street))), "cover.pdf"))) {
            assertThat(new PDFTextStripper().getText(sheet).replaceAll("\\s+", " "))
                    .contains("in the folder watermarked", "are not byte for byte what was sealed");
        }
    }

    @Test
    void with_and_without_a_watermark_are_two_copies() {
        EvidenceId item = desk.sealed(street);

        assertThat(desk.orderedWithWatermark(item).copy()).isEqualTo(1);
        assertThat(desk.ordered(item).copy()).isEqualTo(2);
        assertThat(desk.orderedWithWatermark(item)).satisfies(copy -> {
            assertThat(copy.copy()).isEqualTo(1);
            assertThat(copy.watermark()).isTrue();
        });
        assertThat(desk.item(item).copies())
                .extracting(EvidenceCopy::hasWatermark)
                .containsExactly(true, false);
    }

    @Test
    void a_copy_that_was_ordered_before_there_were_watermarks_has_none() {
        EvidenceId item = desk.sealed(street);
        desk.ordered(item);

        String stored = Json.write(desk.item(item).copies().getFirst()).replace("\"watermark\":false", "\"other\":1");

        assertThat(stored).doesNotContain("watermark");
        assertThat(Json.read(stored, EvidenceCopy.class).hasWatermark()).isFalse();
    }

    @Test
    @Clause("SCH-14")
    void who_may_not_have_a_copy_has_none_with_a_watermark_either() {
        EvidenceId item = desk.sealed(street);
        OrderCopy.Form form = ClipDesk.watermarked(ClipDesk.copyFor("Carl", Requester.Kind.COMPANY));

        assertThat(ClipDesk.clauseOf(() -> desk.orderCopy.order(Examples.supervisor(), item, form)))
                .isEqualTo("SEA-CCTV-11");
        assertThat(desk.copyWork.asked()).isEmpty();
    }

    @Test
    void sealed_video_that_was_altered_is_not_given_a_watermark() {
        EvidenceId item = desk.sealed(street);
        desk.orderedWithWatermark(item);
        desk.evidence.alter(item, "media/street-1.mp4");

        assertThatThrownBy(() -> desk.makeCopy.make(item, 1))
                .isInstanceOf(Fault.Unavailable.class)
                .hasMessageContaining("other bytes than were sealed");
        assertThat(desk.evidence.copy(item, 1)).isEmpty();
        assertThat(custody(desk, item)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultSwitch.Mode.class,
            names = {"FAILS", "PERSISTS_BUT_FAILS"})
    @Clause("CA-SB34-5")
    void it_is_made_once_wherever_the_making_of_it_was_interrupted(FaultSwitch.Mode how) {
        int interrupted = ClipDesk.interruptions(how, MOST_CALLS, this::makeInterrupted);
        assertThat(interrupted).as("interruptions that were tried").isGreaterThan(15);
    }

    private int makeInterrupted(int store, int call, FaultSwitch.Mode how) {
        ClipDesk other = new ClipDesk();
        EvidenceId item = other.sealed(other.camera("street", CameraClass.CCTV));
        other.orderedWithWatermark(item);
        other.failAt(store, call, how);

        int failed = ClipDesk.untilDone(() -> other.makeCopy.make(item, 1), 2);
        other.switches().forEach(one -> one.always(FaultSwitch.Mode.WORKS));

        String where = "store " + store + ", call " + call + ", " + how;
        assertThat(custody(other, item))
                .as(where)
                .extracting(CustodyEvent::kind)
                .containsExactly(CustodyEvent.Kind.SEALED, CustodyEvent.Kind.EXPORTED);
        EvidenceItem there = other.item(item);
        assertThat(there.copies())
                .as(where)
                .hasSize(1)
                .allMatch(copy -> copy.made().isPresent());
        try {
            assertThat(verified(other, zip(other, item))).as(where).startsWith("0\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return failed;
    }

    @Test
    void a_file_that_was_made_is_not_encoded_again() throws IOException {
        EvidenceId item = desk.sealed(street);
        desk.orderedWithWatermark(item);
        desk.custodyLines.faults.next(FaultSwitch.Mode.FAILS);

        assertThatThrownBy(() -> desk.makeCopy.make(item, 1)).isInstanceOf(Fault.Unavailable.class);
        assertThat(desk.watermarking.made()).isEqualTo(SEGMENTS);
        desk.makeCopy.make(item, 1);

        assertThat(desk.watermarking.made()).isEqualTo(SEGMENTS);
        assertThat(verified(desk, zip(desk, item))).startsWith("0\n");
    }

    @Test
    void who_was_overtaken_takes_the_file_that_the_other_one_named() throws IOException {
        EvidenceId item = desk.sealed(street);
        desk.orderedWithWatermark(item);
        desk.watermarking.atFirst(() -> desk.makeCopy.make(item, 1));

        desk.makeCopy.make(item, 1);

        assertThat(desk.watermarking.made()).isEqualTo(2 * SEGMENTS);
        assertThat(verified(desk, zip(desk, item))).startsWith("0\n");
        assertThat(custody(desk, item)).hasSize(2);
    }

    @Test
    @Clause({"SCH-14", "SEA-CCTV-16"})
    @EnabledIf("casement.testkit.SharedData#isThere")
    void of_a_real_video_every_picture_is_there_at_its_time() throws IOException {
        CameraId junction = desk.footage("junction", "video/license_plate.mp4", ClipDesk.FROM);
        desk.frames.decodeBy(new StoredFrames(1));
        desk.watermarking.encodeBy(new NativeWatermarking(Encoder.OPENH264, 2));
        EvidenceId item = desk.sealed(
                Examples.analyst(),
                Examples.supervisor(),
                ClipDesk.form(ClipDesk.FROM, ClipDesk.FROM.plusSeconds(4), junction));

        Path copy = made(desk, item);

        assertThat(verified(desk, copy)).startsWith("0\n");
        Path plain = Files.write(folder.resolve("plain.mp4"), file(desk.evidence.files(item), "media/junction-1.mp4"));
        Path marked = Files.write(folder.resolve("marked.mp4"), file(files(copy), "watermarked/junction-1.mp4"));
        assertThat(Footage.of(marked).times())
                .isEqualTo(Footage.of(plain).times())
                .hasSizeGreaterThan(100);
    }
}
