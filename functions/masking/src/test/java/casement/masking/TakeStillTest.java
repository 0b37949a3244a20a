package casement.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.camera.Camera;
import casement.domain.camera.PresetId;
import casement.domain.video.PictureSize;
import casement.domain.video.RawFragment;
import casement.domain.video.Span;
import casement.domain.video.Still;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.MovableClock;
import casement.testkit.Rules;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryFragments;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeStillTest {
    private final MovableClock clock = MovableClock.atNoon();
    private final MemoryAudit audit = new MemoryAudit();
    private final AuditLog log = new AuditLog(audit, clock, Ulids::at);
    private final MemoryCameras cameras = new MemoryCameras();
    private final MemoryFragments fragments = new MemoryFragments();
    private final Camera camera = Examples.camera();
    private final TakeStill takeStill = new TakeStill(
            new Asking(Rules.governing(), log),
            cameras,
            fragments,
            (receipt, fragment) -> fragment.mkv().length == 0
                    ? Optional.empty()
                    : Optional.of(new Still(
                            fragment.mkv(),
                            new PictureSize(1280, 720),
                            fragment.ref().start())));

    @BeforeEach
    void set_up() {
        cameras.add(camera);
        send(new byte[] {7});
    }

    @Test
    @Clause("SEA-RTCC-6")
    void shows_the_newest_picture_to_who_sets_cameras_up_and_records_it_before_and_after() {
        for (Principal person : List.of(Examples.technician(), Examples.operationsManager())) {
            TakeStill.Shown shown = takeStill.take(person, camera.id());
            assertThat(shown.image()).containsExactly(7);
            assertThat(shown.preset()).contains(PresetId.HOME);
            assertThat(audit.find(shown.auditId()).orElseThrow().outcome()).isEqualTo(Outcome.ASKED);
        }
        assertThat(entries()).extracting(AuditEntry::action).containsOnly("TakeStill");
        assertThat(entries()).extracting(e -> e.purpose().orElseThrow().code()).containsOnly("commissioning");
        assertThat(entries())
                .extracting(AuditEntry::outcome)
                .containsExactlyInAnyOrder(Outcome.ASKED, Outcome.ANSWERED, Outcome.ASKED, Outcome.ANSWERED);
    }

    @Test
    @Clause("SEA-CCTV-10")
    void refuses_everybody_else_and_records_that() {
        List<Principal> others = List.of(
                Examples.analyst(),
                Examples.supervisor(),
                Examples.auditor(),
                Examples.approver(),
                Examples.inspectorGeneral());
        for (Principal person : others) {
            assertThatThrownBy(() -> takeStill.take(person, camera.id())).isInstanceOf(Fault.Refused.class);
        }
        assertThat(entries()).hasSameSizeAs(others);
        assertThat(entries()).extracting(AuditEntry::outcome).containsOnly(Outcome.REFUSED);
    }

    @Test
    void fetches_nothing_when_the_audit_log_does_not_answer() {
        audit.faults.next(FaultSwitch.Mode.FAILS);
        fragments.faults.always(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> takeStill.take(Examples.technician(), camera.id()))
                .isInstanceOf(Fault.Unavailable.class);
        fragments.faults.always(FaultSwitch.Mode.WORKS);
        assertThat(takeStill.take(Examples.technician(), camera.id()).image()).isNotEmpty();
    }

    @Test
    void says_what_is_missing_when_there_is_no_camera_no_video_or_no_picture() {
        assertThatThrownBy(() -> takeStill.take(Examples.technician(), Examples.freshCameraId()))
                .isInstanceOf(Fault.Missing.class);
        Camera silent = Examples.camera();
        cameras.add(silent);
        assertThatThrownBy(() -> takeStill.take(Examples.technician(), silent.id()))
                .isInstanceOf(Fault.Missing.class);
        send(new byte[0]);
        assertThatThrownBy(() -> takeStill.take(Examples.technician(), camera.id()))
                .isInstanceOf(Fault.Missing.class);
    }

    private void send(byte[] mkv) {
        fragments.put(new RawFragment(
                Examples.fragment(camera.id(), clock.instant(), mkv.length == 0 ? 2 : 1),
                Optional.of(PresetId.HOME),
                mkv));
    }

    private List<AuditEntry> entries() {
        return audit
                .during(
                        log.record(Act.asked(Who.NOBODY, "look").with("by", "the test")),
                        new Span(
                                clock.instant().minusSeconds(60),
                                clock.instant().plusSeconds(60)),
                        100)
                .stream()
                .filter(entry -> !entry.action().equals("look"))
                .toList();
    }
}
