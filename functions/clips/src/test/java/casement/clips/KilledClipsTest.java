package casement.clips;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.Manifest;
import casement.domain.video.Sha256;
import casement.json.Json;
import casement.testkit.FaultSwitch;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Promotion interrupted at every call of every store, before it has done anything and after it has done it without an answer. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledClipsTest {
    private static final int MOST_CALLS = 90;
    private static final int LEAST_INTERRUPTIONS = 50;

    @ParameterizedTest
    @EnumSource(
            value = FaultSwitch.Mode.class,
            names = {"FAILS", "PERSISTS_BUT_FAILS"})
    @Clause({"SEA-CCTV-5", "SCH-18", "CA-SB34-5"})
    void ends_with_one_whole_item_wherever_it_was_interrupted(FaultSwitch.Mode how) {
        int interrupted = ClipDesk.interruptions(how, MOST_CALLS, KilledClipsTest::promoteInterrupted);
        assertThat(interrupted).as("interruptions that were tried").isGreaterThan(LEAST_INTERRUPTIONS);
    }

    /** @return how often a call failed: 0 when there are not so many calls of that store */
    private static int promoteInterrupted(int store, int call, FaultSwitch.Mode how) {
        ClipDesk desk = new ClipDesk();
        CameraId street = desk.camera("street", CameraClass.CCTV);
        ClipRequestId id = desk.requested(street);
        desk.failAt(store, call, how);

        int failed = ClipDesk.untilDone(() -> desk.cutClip.cut(id), 2);
        desk.switches().forEach(one -> one.always(FaultSwitch.Mode.WORKS));
        desk.approve(id);
        desk.failAt(store, call, how);
        failed += ClipDesk.untilDone(() -> desk.sealEvidence.seal(id), 2);
        desk.switches().forEach(one -> one.always(FaultSwitch.Mode.WORKS));

        String where = "store " + store + ", call " + call + ", " + how;
        EvidenceId item = EvidenceId.of(id);
        assertThat(desk.evidence.files(item))
                .as(where)
                .containsOnlyKeys(
                        "manifest.json",
                        "manifest.jws",
                        "media/street-1.init.mp4",
                        "media/street-1.mp4",
                        "stills/street-1.jpg");
        byte[] bytes = desk.evidence.files(item).getOrDefault("manifest.json", new byte[0]);
        Manifest manifest = Json.read(new String(bytes, StandardCharsets.UTF_8), Manifest.class);
        assertThat(manifest.cameras().getFirst().parts().getFirst().segments())
                .as(where)
                .hasSize(30);
        assertThat(manifest.attachments())
                .as(where)
                .singleElement()
                .satisfies(still -> assertThat(
                                Sha256.of(desk.evidence.files(item).getOrDefault(still.file(), new byte[0])))
                        .isEqualTo(still.sha256()));
        assertThat(manifest.number()).as(where).isEqualTo(1);
        assertThat(desk.evidence.held()).as(where).isZero();

        EvidenceId next = desk.sealed(street);
        assertThat(desk.items.find(next).orElseThrow().number()).as(where).isEqualTo(2);
        return failed;
    }
}
