package casement.clips;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.Manifest;
import casement.domain.evidence.PlannedCut;
import casement.domain.video.Sha256;
import casement.json.Json;
import casement.testkit.Examples;
import casement.verifier.VerifyEvidence;
import casement.vision.StoredFrames;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StillsTest {
    private final ClipDesk desk = new ClipDesk();
    private final CameraId street = desk.camera("street", CameraClass.CCTV);

    private List<Manifest.Attached> stills(EvidenceId item) {
        byte[] bytes = desk.evidence.files(item).getOrDefault("manifest.json", new byte[0]);
        return Json.read(new String(bytes, StandardCharsets.UTF_8), Manifest.class)
                .attachments();
    }

    private EvidenceId sealed(Instant from, Instant until, CameraId... cameras) {
        return desk.sealed(Examples.analyst(), Examples.supervisor(), ClipDesk.form(from, until, cameras));
    }

    private Path copy(EvidenceId item, Path folder) throws IOException {
        desk.ordered(item);
        desk.makeCopy.make(item, 1);
        return Files.write(
                folder.resolve("copy.zip"), desk.evidence.copy(item, 1).orElseThrow());
    }

    private String verified(Path zip, Path folder) throws IOException {
        Path key = Files.writeString(folder.resolve("city.pem"), desk.signer.publicKeys());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int end = VerifyEvidence.run(
                List.of("--key", key.toString(), zip.toString()), new PrintStream(said, true, StandardCharsets.UTF_8));
        return end + "\n" + said.toString(StandardCharsets.UTF_8);
    }

    @Test
    @Clause({"SEA-CCTV-5", "SCH-18"})
    void an_item_has_a_picture_of_each_camera_for_the_beginning_of_its_span_and_for_each_minute() {
        CameraId corner = desk.camera("corner", CameraClass.CCTV);
        Instant from = ClipDesk.FROM.plusMillis(500);

        List<Manifest.Attached> stills = stills(sealed(from, from.plusSeconds(80), street, corner));

        assertThat(stills)
                .extracting(Manifest.Attached::file)
                .containsExactly(
                        "stills/street-1.jpg", "stills/street-2.jpg", "stills/corner-1.jpg", "stills/corner-2.jpg");
        assertThat(stills).extracting(Manifest.Attached::kind).containsOnly("still");
        assertThat(stills)
                .extracting(still -> still.at().orElseThrow())
                .as("the first picture from then on, and the first one of the segment that begins after a minute")
                .containsExactly(
                        from.plusMillis(28),
                        ClipDesk.FROM.plusSeconds(62),
                        from.plusMillis(28),
                        ClipDesk.FROM.plusSeconds(62));
    }

    @Test
    void each_still_is_the_file_that_the_manifest_names() {
        EvidenceId item = desk.sealed(street);

        assertThat(stills(item)).singleElement().satisfies(still -> {
            byte[] jpeg = desk.evidence.files(item).getOrDefault(still.file(), new byte[0]);
            assertThat(jpeg).startsWith(0xFF, 0xD8).hasSize((int) still.bytes());
            assertThat(Sha256.of(jpeg)).isEqualTo(still.sha256());
        });
    }

    @Test
    void a_still_for_a_moment_of_which_nothing_was_recorded_is_of_when_the_recording_goes_on() {
        CameraId late = desk.camera("late", CameraClass.CCTV, 0, 1, 2);

        assertThat(stills(desk.sealed(late)))
                .extracting(still -> still.at().orElseThrow())
                .containsExactly(ClipDesk.FROM.plusSeconds(6));
    }

    @Test
    void after_a_segments_last_picture_its_last_picture_is_what_is_shown() {
        Instant from = ClipDesk.FROM.plusMillis(1_990);

        assertThat(stills(sealed(from, from.plusSeconds(10), street)))
                .extracting(still -> still.at().orElseThrow())
                .containsExactly(ClipDesk.FROM.plusMillis(59 * 33));
    }

    @Test
    @Clause("SEA-CCTV-5")
    void a_clip_without_a_picture_that_can_be_decoded_is_sealed_and_says_so() {
        desk.frames.breakVideo();

        EvidenceId item = desk.sealed(street);

        assertThat(desk.item(item).isSealed()).isTrue();
        assertThat(stills(item)).singleElement().satisfies(still -> {
            assertThat(still.kind()).isEqualTo("no-still");
            assertThat(still.file()).isEqualTo("stills/street-1.txt");
            assertThat(new String(
                            desk.evidence.files(item).getOrDefault(still.file(), new byte[0]), StandardCharsets.UTF_8))
                    .isEqualTo("No still picture: of segment 1 of camera street no picture could be decoded for "
                            + "2026-11-20T11:00:00Z. The segment is in the item as it was recorded.\n");
        });
    }

    @Test
    void a_cut_that_was_planned_before_there_were_stills_has_none() {
        ClipRequestId id = desk.requested(street);
        desk.cutClip.cut(id);
        PlannedCut planned = desk.evidence.planned(id).orElseThrow();
        String stored =
                Json.write(planned).replaceAll("\"stills\":\\[[^\\]]*\\],?", "").replace(",}", "}");
        desk.evidence.drop(id);
        desk.evidence.plan(Json.read(stored, PlannedCut.class));

        desk.cutClip.cut(id);

        assertThat(stored).doesNotContain("stills");
        assertThat(desk.evidence.finished(id)).hasValueSatisfying(cut -> {
            assertThat(cut.attachments()).isEmpty();
            assertThat(cut.cameras()).hasSize(1);
        });
    }

    @Test
    void who_goes_on_cutting_keeps_the_stills_that_are_there() {
        ClipRequestId id = desk.requested(street);
        byte[] first = {1, 2, 3};
        desk.evidence.keep(id, "stills/street-1.jpg", first);

        desk.cutClip.cut(id);
        desk.approve(id);
        desk.sealEvidence.seal(id);

        assertThat(stills(EvidenceId.of(id)))
                .extracting(Manifest.Attached::sha256)
                .containsExactly(Sha256.of(first));
    }

    @Test
    @Clause({"SEA-CCTV-16", "SCH-14"})
    void a_copy_has_the_stills_and_its_cover_shows_them(@TempDir Path folder) throws IOException {
        EvidenceId item = sealed(ClipDesk.FROM, ClipDesk.FROM.plusSeconds(119), street);

        Path copy = copy(item, folder);

        assertThat(verified(copy, folder)).startsWith("0\n");
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            assertThat(zip.getEntry("stills/street-2.jpg")).isNotNull();
            byte[] cover = zip.getInputStream(zip.getEntry("cover.pdf")).readAllBytes();
            try (PDDocument sheet = Loader.loadPDF(cover)) {
                assertThat(new PDFTextStripper().getText(sheet))
                        .contains("Still pictures", "street-2.jpg, 03:01:00", "stills/street-2.jpg")
                        .doesNotContain("Plate reads and hits");
                assertThat(pictures(sheet)).isEqualTo(2);
            }
        }
    }

    @Test
    void a_copy_of_an_item_without_pictures_says_on_its_cover_that_there_are_none(@TempDir Path folder)
            throws IOException {
        desk.frames.breakVideo();

        Path copy = copy(desk.sealed(street), folder);

        assertThat(verified(copy, folder)).startsWith("0\n");
        try (ZipFile zip = new ZipFile(copy.toFile());
                PDDocument sheet = Loader.loadPDF(
                        zip.getInputStream(zip.getEntry("cover.pdf")).readAllBytes())) {
            assertThat(new PDFTextStripper().getText(sheet)).contains("No still", "stills/street-1.txt");
            assertThat(pictures(sheet)).isZero();
        }
    }

    @Test
    @Clause("SEA-CCTV-10")
    @EnabledIf("casement.testkit.SharedData#isThere")
    void a_still_of_a_real_video_shows_what_was_recorded_and_nothing_that_was_masked() throws IOException {
        CameraId junction = desk.footage("junction", "video/license_plate.mp4", ClipDesk.FROM);
        desk.frames.decodeBy(new StoredFrames(1));
        Instant from = ClipDesk.FROM.plusSeconds(1);

        EvidenceId item = sealed(from, from.plusSeconds(3), junction);

        assertThat(stills(item)).singleElement().satisfies(still -> {
            assertThat(still.kind()).isEqualTo("still");
            assertThat(still.at()).hasValueSatisfying(at -> assertThat(at).isBetween(from, from.plusMillis(40)));
            BufferedImage image = ImageIO.read(
                    new ByteArrayInputStream(desk.evidence.files(item).getOrDefault(still.file(), new byte[0])));
            assertThat(image.getWidth()).isEqualTo(1280);
            assertThat(image.getHeight()).isEqualTo(720);
            assertThat(brightest(image, 0.12, 0.12, 0.38, 0.23)).as("a window").isLessThan(40);
            assertThat(brightest(image, 0.2, 0.6, 0.8, 0.9)).as("the street").isGreaterThan(90);
        });
    }

    private static int brightest(BufferedImage image, double left, double top, double right, double bottom) {
        int brightest = 0;
        for (int y = (int) (top * image.getHeight()); y < bottom * image.getHeight(); y++) {
            for (int x = (int) (left * image.getWidth()); x < right * image.getWidth(); x++) {
                brightest = Math.max(brightest, image.getRGB(x, y) >> 8 & 0xFF);
            }
        }
        return brightest;
    }

    private static int pictures(PDDocument sheet) {
        int pictures = 0;
        for (PDPage page : sheet.getPages()) {
            for (var ignored : page.getResources().getXObjectNames()) {
                pictures++;
            }
        }
        return pictures;
    }
}
