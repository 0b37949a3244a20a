package casement.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.Requester;
import casement.domain.access.Role;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.EvidenceClass;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.Manifest;
import casement.domain.hit.HitId;
import casement.domain.hit.Raised;
import casement.domain.hotlist.HotListMatch;
import casement.domain.people.PersonId;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.Correction;
import casement.domain.plate.Picture;
import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateText;
import casement.domain.plate.ReadId;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import casement.json.Json;
import casement.lambda.PurposeForm;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.Matches;
import casement.testkit.Plates;
import casement.testkit.TestDirectory;
import casement.verifier.VerifyEvidence;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordsTest {
    private static final Instant SEEN = Examples.NOON.minus(Duration.ofHours(2));
    private static final int MOST_CALLS = 60;
    private static final PurposeForm PURPOSE = new PurposeForm(
            Optional.of("investigation"), Optional.of("2026-000123"), Optional.empty(), Optional.of("felony"));

    private static final RecipientForm OLGA = new RecipientForm(
            Optional.of("Olga Officer"),
            Optional.empty(),
            Optional.of(TestDirectory.POLICE),
            Optional.of(Requester.Kind.LAW_ENFORCEMENT));

    private final ClipDesk desk = new ClipDesk();
    private final AlprCamera camera = Plates.camera();
    private final PlateRead read;
    private final PlateRead hitRead;
    private final HitId hit;

    RecordsTest() {
        desk.cameras.add(camera.camera());
        read = stored("8ABC123", SEEN, 1);
        hitRead = stored("7XYZ987", SEEN.plusSeconds(60), 2);
        HotListMatch match = Matches.stolen(hitRead);
        hit = desk.hits.telling(hitRead, match);
        desk.hits.raise(Raised.of(hit, hitRead, match, Matches.limits(), SEEN.plusSeconds(61)));
    }

    private PlateRead stored(String plate, Instant at, int content) {
        Picture picture = new Picture(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) content});
        StoredObject object = desk.pictures.store(camera, at, picture);
        PlateRead made = PlateRead.of(camera, Plates.reading(plate, at), object, Examples.retention(28));
        desk.reads.add(made);
        return made;
    }

    private static RequestRecords.Form form(List<ReadId> reads, List<HitId> hits) {
        return new RequestRecords.Form(
                Optional.of(reads),
                Optional.of(hits),
                Optional.of(PURPOSE),
                Optional.empty(),
                Optional.of(EvidenceClass.CASE));
    }

    private ClipRequestId requested() {
        return desk.requestRecords
                .request(Examples.analyst(), form(List.of(read.id()), List.of(hit)))
                .clipRequestId();
    }

    private EvidenceId sealed() {
        ClipRequestId id = requested();
        desk.cutClip.cut(id);
        desk.approve(id);
        desk.sealEvidence.seal(id);
        return EvidenceId.of(id);
    }

    private JsonNode file(EvidenceId item, String name) {
        byte[] bytes = desk.evidence.files(item).getOrDefault(name, new byte[0]);
        return Json.read(new String(bytes, StandardCharsets.UTF_8), JsonNode.class);
    }

    @Test
    @Clause("SJ-ALPR-18")
    void a_read_and_a_hit_with_its_read_become_one_item_with_their_pictures() {
        EvidenceId item = sealed();

        assertThat(desk.evidence.files(item).keySet())
                .containsExactlyInAnyOrder(
                        "manifest.json",
                        "manifest.jws",
                        "hits/" + hit + ".json",
                        "reads/" + read.id() + ".json",
                        "reads/" + read.id() + ".jpg",
                        "reads/" + hitRead.id() + ".json",
                        "reads/" + hitRead.id() + ".jpg");
        Manifest manifest = Json.read(file(item, "manifest.json").toString(), Manifest.class);
        assertThat(manifest.cameras()).isEmpty();
        assertThat(manifest.attachments())
                .extracting(Manifest.Attached::kind)
                .containsExactly("hit", "read", "picture", "read", "picture");
        assertThat(manifest.attachments()).allSatisfy(attached -> {
            byte[] bytes = desk.evidence.files(item).getOrDefault(attached.file(), new byte[0]);
            assertThat(Sha256.of(bytes)).isEqualTo(attached.sha256());
        });
        assertThat(file(item, "reads/" + read.id() + ".json").at("/plate").asText())
                .isEqualTo("8ABC123");
        assertThat(file(item, "hits/" + hit + ".json").at("/state").asText()).isEqualTo("unverified");
        assertThat(desk.item(item).cameras()).containsExactly(camera.camera().id());
        assertThat(desk.evidence.held()).isZero();
    }

    @Test
    @Clause("SJ-ALPR-18")
    void they_stay_as_they_were_asked_for_when_the_read_is_corrected_or_gone() {
        ClipRequestId id = requested();
        desk.cutClip.cut(id);
        desk.reads.correct(read.corrected(new Correction(PlateText.of("8ABC128"), PersonId.of("sam"), SEEN)));
        desk.advance(Duration.ofDays(6));
        desk.approve(id);
        desk.sealEvidence.seal(id);
        desk.advance(Duration.ofDays(400));

        assertThat(desk.reads.find(desk.receipt(), read.id())).isEmpty();
        assertThat(file(EvidenceId.of(id), "reads/" + read.id() + ".json")
                        .at("/plate")
                        .asText())
                .isEqualTo("8ABC123");
    }

    @Test
    @Clause({"SJ-ALPR-18", "CA-SB34-1"})
    void a_copy_of_them_for_a_known_agency_is_what_the_verifier_says_is_whole(@TempDir Path folder) throws IOException {
        EvidenceId item = sealed();
        desk.orderCopy.order(
                Examples.supervisor(),
                item,
                new OrderCopy.Form(Optional.of(OLGA), Optional.of(PURPOSE), Optional.empty()));
        desk.makeCopy.make(item, 1);

        Path zip = Files.write(
                folder.resolve("copy.zip"), desk.evidence.copy(item, 1).orElseThrow());
        Path key = Files.writeString(folder.resolve("city.pem"), desk.signer.publicKeys());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int end = VerifyEvidence.run(
                List.of("--key", key.toString(), zip.toString()), new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(end).as(said.toString(StandardCharsets.UTF_8)).isZero();
        try (ZipFile files = new ZipFile(zip.toFile())) {
            assertThat(files.stream().map(ZipEntry::getName))
                    .contains("reads/" + read.id() + ".jpg", "hits/" + hit + ".json");
            byte[] cover = files.getInputStream(files.getEntry("cover.pdf")).readAllBytes();
            try (PDDocument sheet = Loader.loadPDF(cover)) {
                assertThat(new PDFTextStripper().getText(sheet))
                        .contains("Plate reads and hits", "reads/" + hitRead.id() + ".json");
            }
        }
    }

    @Test
    void a_copy_of_them_has_no_watermark_since_there_is_no_video() {
        EvidenceId item = sealed();
        OrderCopy.Form form = new OrderCopy.Form(Optional.of(OLGA), Optional.of(PURPOSE), Optional.of(true));

        assertThatThrownBy(() -> desk.orderCopy.order(Examples.supervisor(), item, form))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessage("watermark: is shown in video, and the item has none; order the copy without it");
        assertThat(desk.copyWork.asked()).isEmpty();
    }

    @Test
    @Clause({"SJ-ALPR-1", "SJ-ALPR-30"})
    void nobody_keeps_them_without_a_purpose_or_the_right() {
        RequestRecords.Form form = form(List.of(read.id()), List.of());
        Principal technician = Examples.person("tea", "Tea Technician", Role.TECHNICIAN);
        assertThatThrownBy(() -> desk.requestRecords.request(technician, form)).isInstanceOf(Fault.Refused.class);
        RequestRecords.Form without = new RequestRecords.Form(
                form.reads(), form.hits(), Optional.empty(), Optional.of("2026-000123"), form.retentionClass());
        assertThatThrownBy(() -> desk.requestRecords.request(Examples.analyst(), without))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("purpose");
    }

    @Test
    @Clause("CA-SB34-5")
    void who_asks_does_not_approve() {
        ClipRequestId id = desk.requestRecords
                .request(Examples.supervisor(), form(List.of(read.id()), List.of()))
                .clipRequestId();
        assertThatThrownBy(() -> desk.approve(id)).isInstanceOf(Fault.Refused.class);
    }

    @Test
    void what_is_not_there_is_told_and_nothing_is_asked_for() {
        ReadId none = new ReadId("0".repeat(32));
        assertThatThrownBy(() ->
                        desk.requestRecords.request(Examples.analyst(), form(List.of(read.id(), none), List.of())))
                .isInstanceOf(Fault.Missing.class)
                .hasMessageContaining(none.value());
        assertThatThrownBy(() -> desk.requestRecords.request(Examples.analyst(), form(List.of(), List.of())))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("reads");
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultSwitch.Mode.class,
            names = {"FAILS", "PERSISTS_BUT_FAILS"})
    @Clause("SJ-ALPR-18")
    void they_end_as_one_whole_item_wherever_it_was_interrupted(FaultSwitch.Mode how) {
        int interrupted = ClipDesk.interruptions(
                how, MOST_CALLS, (store, call, mode) -> new RecordsTest().interrupted(store, call, mode));
        assertThat(interrupted).isGreaterThan(20);
    }

    private int interrupted(int store, int call, FaultSwitch.Mode how) {
        ClipRequestId id = requested();
        desk.failAt(store, call, how);
        int failed = ClipDesk.untilDone(() -> desk.cutClip.cut(id), 2);
        desk.switches().forEach(one -> one.always(FaultSwitch.Mode.WORKS));
        desk.approve(id);
        desk.failAt(store, call, how);
        failed += ClipDesk.untilDone(() -> desk.sealEvidence.seal(id), 2);
        desk.switches().forEach(one -> one.always(FaultSwitch.Mode.WORKS));

        String where = "store " + store + ", call " + call + ", " + how;
        Map<String, byte[]> files = desk.evidence.files(EvidenceId.of(id));
        assertThat(files).as(where).hasSize(7);
        Manifest manifest = Json.read(file(EvidenceId.of(id), "manifest.json").toString(), Manifest.class);
        assertThat(manifest.attachments())
                .as(where)
                .hasSize(5)
                .allSatisfy(attached -> assertThat(Sha256.of(files.getOrDefault(attached.file(), new byte[0])))
                        .as(where)
                        .isEqualTo(attached.sha256()));
        return failed;
    }
}
