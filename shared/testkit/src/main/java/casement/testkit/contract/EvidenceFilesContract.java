package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.evidence.Approval;
import casement.domain.evidence.ClipRequest;
import casement.domain.evidence.CutMedia;
import casement.domain.evidence.CutPlan;
import casement.domain.evidence.Destruction;
import casement.domain.evidence.EvidenceCopies;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceVault;
import casement.domain.evidence.HeldClips;
import casement.domain.evidence.Manifest;
import casement.domain.evidence.PlannedCut;
import casement.domain.retention.Inventory;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import casement.testkit.Clips;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every place for held clips and every vault do, one after the other. */
public abstract class EvidenceFilesContract {
    private static final String FILE = "media/camera-1.mp4";

    @TempDir
    private Path folder;

    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), MovableClock.atNoon(), Ulids::at).record(Act.asked(Who.NOBODY, "Test"));
    private final ClipRequest request = Clips.request(Examples.freshCameraId(), Examples.NOON);
    private final Approval approval = Clips.approval(request, receipt);
    private final EvidenceId item = EvidenceId.of(request.id());

    protected abstract HeldClips held();

    protected abstract EvidenceVault vault();

    protected abstract EvidenceCopies copies();

    /** What comes from such an address. */
    protected abstract byte[] fetched(URI address) throws IOException;

    private Sha256 store(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve(UUID.randomUUID().toString()), bytes);
        Sha256 digest = Sha256.of(bytes);
        held().store(request.id(), FILE, file, digest);
        return digest;
    }

    @Test
    void lets_the_first_plan_stand() {
        PlannedCut first = new PlannedCut(
                request.id(),
                List.of(new PlannedCut.OfCamera(
                        request.wanted().cameras().getFirst(),
                        CutPlan.of(request.wanted().span(), List.of(), List.of()),
                        Optional.of(List.of(Examples.NOON)))),
                List.of(new PlannedCut.OfRecord(
                        "read",
                        "reads/1",
                        Examples.NOON,
                        "{\"plate\":\"8ABC123\"}",
                        Optional.of(new StoredObject("reads/1.jpg", 4, Sha256.of(new byte[4]))))));
        assertThat(held().planned(request.id())).isEmpty();
        assertThat(held().plan(first)).isEqualTo(first);
        assertThat(held().plan(new PlannedCut(request.id(), List.of(), List.of())))
                .isEqualTo(first);
        assertThat(held().planned(request.id())).contains(first);
    }

    @Test
    void lets_the_first_small_file_of_a_request_stand() {
        byte[] first = "first".getBytes(StandardCharsets.UTF_8);
        assertThat(held().keep(request.id(), "stills/camera-1.jpg", first)).isEqualTo(first);
        assertThat(held().keep(request.id(), "stills/camera-1.jpg", new byte[9]))
                .isEqualTo(first);
        assertThat(held().isThere(request.id(), "stills/camera-1.jpg")).isTrue();
    }

    @Test
    @Clause("SEA-CCTV-5")
    void drops_all_that_was_held() throws IOException {
        store("media");
        Manifest.Attached attached =
                new Manifest.Attached("read", "reads/1.json", 5, Sha256.of(new byte[5]), Optional.of(Examples.NOON));
        CutMedia cut = new CutMedia(request.id(), List.of(), List.of(attached));
        held().finish(cut);
        assertThat(held().isThere(request.id(), FILE)).isTrue();
        assertThat(held().finished(request.id())).contains(cut);

        held().drop(request.id());

        assertThat(held().isThere(request.id(), FILE)).isFalse();
        assertThat(held().finished(request.id())).isEmpty();
        held().drop(request.id());
    }

    @Test
    @Clause("CA-SB34-5")
    void keeps_what_was_held_and_nothing_that_was_not() throws IOException {
        Sha256 digest = store("media");
        vault().keep(approval, item, FILE, digest);
        held().drop(request.id());
        vault().keep(approval, item, FILE, digest);

        assertThat(vault().read(receipt, item, FILE))
                .hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("media"));
        assertThatThrownBy(() -> vault().keep(approval, item, "media/other-1.mp4", digest))
                .isInstanceOf(Fault.Missing.class);
    }

    @Test
    @Clause("CA-SB34-5")
    void changes_nothing_that_is_kept() {
        byte[] first = "first".getBytes(StandardCharsets.UTF_8);
        assertThat(vault().keep(approval, item, "manifest.json", first)).isEqualTo(first);
        assertThat(vault().keep(approval, item, "manifest.json", new byte[9])).isEqualTo(first);
        assertThat(vault().read(receipt, item, "manifest.json"))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(first));
        assertThat(vault().read(receipt, item, "none")).isEmpty();
    }

    @Test
    void gives_a_file_as_a_stream() throws IOException {
        vault().keep(approval, item, "manifest.json", "first".getBytes(StandardCharsets.UTF_8));
        try (InputStream in = vault().stream(receipt, item, "manifest.json")) {
            assertThat(in.readAllBytes()).asString().isEqualTo("first");
        }
        assertThatThrownBy(() -> vault().stream(receipt, item, "none")).isInstanceOf(Fault.Missing.class);
    }

    @Test
    void lets_the_first_page_of_a_copy_stand() {
        byte[] first = "first".getBytes(StandardCharsets.UTF_8);
        assertThat(copies().keep(receipt, item, 1, "cover.pdf", first)).isEqualTo(first);
        assertThat(copies().keep(receipt, item, 1, "cover.pdf", new byte[9])).isEqualTo(first);
        assertThat(copies().keep(receipt, item, 2, "cover.pdf", new byte[9])).isEqualTo(new byte[9]);
    }

    @Test
    void holds_files_of_a_copy_by_their_digest_and_has_its_pages_again() throws IOException {
        byte[] bytes = "a watermark".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("marked.mp4"), bytes);
        copies().hold(receipt, item, 1, file, Sha256.of(bytes));
        copies().hold(receipt, item, 1, file, Sha256.of(bytes));
        try (InputStream in = copies().held(receipt, item, 1, Sha256.of(bytes))) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
        assertThatThrownBy(() -> copies().held(receipt, item, 2, Sha256.of(bytes)))
                .isInstanceOf(Fault.Missing.class);
        assertThat(copies().kept(receipt, item, 1, "watermarked/street-1.mp4.json"))
                .isEmpty();
        copies().keep(receipt, item, 1, "watermarked/street-1.mp4.json", bytes);
        assertThat(copies().kept(receipt, item, 1, "watermarked/street-1.mp4.json"))
                .contains(bytes);
    }

    @Test
    void stores_a_copy_longer_than_one_part_and_lets_a_newer_one_take_its_place() throws IOException {
        byte[] long20 = new byte[20 << 20];
        new Random(20).nextBytes(long20);
        copies().store(receipt, item, 1, seven());
        copies().store(receipt, item, 1, out -> {
            out.write(long20, 0, 1 << 20);
            out.write(long20, 1 << 20, 19 << 20);
            return true;
        });
        URI address = copies().open(receipt, item, 1, Duration.ofMinutes(5));
        assertThat(Sha256.of(fetched(address))).isEqualTo(Sha256.of(long20));
    }

    @Test
    void shows_nothing_of_a_copy_that_could_not_be_written_to_its_end() {
        assertThatThrownBy(() -> copies().store(receipt, item, 3, out -> {
                    out.write(new byte[9]);
                    throw new Fault.Missing("a file of the item is gone");
                }))
                .isInstanceOf(Fault.Missing.class);
        URI address = copies().open(receipt, item, 3, Duration.ofMinutes(5));
        assertThatThrownBy(() -> fetched(address)).isInstanceOfAny(IOException.class, NoSuchElementException.class);
    }

    @Test
    @Clause({"SCH-22", "SCH-16"})
    void destroys_every_file_and_copy_of_an_item_and_leaves_other_items_alone() throws IOException {
        byte[] text = "one".getBytes(StandardCharsets.UTF_8);
        EvidenceId other = new EvidenceId(Ulids.at(Examples.NOON.plusSeconds(5)).value());
        vault().keep(approval, item, FILE, store("media"));
        vault().keep(approval, item, "manifest.json", text);
        vault().keep(approval, other, "manifest.json", text);
        copies().store(receipt, item, 1, seven());
        copies().store(receipt, item, 1, seven());
        copies().hold(receipt, item, 1, Files.write(folder.resolve("held"), text), Sha256.of(text));
        copies().store(receipt, other, 1, seven());
        Inventory before = vault().inventory(receipt, item);
        assertThat(before.files()).isGreaterThanOrEqualTo(3);
        assertThat(before.bytes()).isGreaterThanOrEqualTo(9);

        vault().destroy(receipt, destroying(before));

        Inventory after = vault().inventory(receipt, item);
        assertThat(after.files()).isZero();
        assertThat(after.digest()).isNotEqualTo(before.digest());
        assertThat(vault().read(receipt, item, FILE)).isEmpty();
        assertThat(vault().read(receipt, item, "manifest.json")).isEmpty();
        URI copy = copies().open(receipt, item, 1, Duration.ofMinutes(5));
        assertThatThrownBy(() -> fetched(copy)).isInstanceOfAny(IOException.class, NoSuchElementException.class);
        assertThatThrownBy(() -> copies().held(receipt, item, 1, Sha256.of(text)))
                .isInstanceOf(Fault.Missing.class);
        assertThat(vault().read(receipt, other, "manifest.json")).contains(text);
        assertThat(vault().inventory(receipt, other).files()).isEqualTo(2);
        vault().destroy(receipt, destroying(before));
    }

    @Test
    @Clause("SCH-16")
    void destroys_nothing_of_an_item_whose_destruction_has_not_begun() {
        byte[] text = "one".getBytes(StandardCharsets.UTF_8);
        vault().keep(approval, item, "manifest.json", text);
        EvidenceItem sealed = EvidenceItem.begin(approval, "site", 1, Examples.NOON);
        assertThatThrownBy(() -> vault().destroy(receipt, sealed)).isInstanceOf(Fault.Conflict.class);
        assertThat(vault().read(receipt, item, "manifest.json")).contains(text);
    }

    private EvidenceItem destroying(Inventory before) {
        return EvidenceItem.begin(approval, "site", 1, Examples.NOON)
                .destroying(new Destruction(Examples.NOON, Optional.of("SCH-16"), before, Optional.empty()));
    }

    private static EvidenceCopies.Writer<Boolean> seven() {
        return out -> {
            out.write(7);
            return true;
        };
    }
}
