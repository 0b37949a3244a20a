package casement.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Role;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.evidence.ClipRequest;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.ClipState;
import casement.domain.evidence.CustodyEvent;
import casement.domain.evidence.EvidenceClass;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.Gap;
import casement.domain.evidence.Manifest;
import casement.domain.video.Sha256;
import casement.domain.video.Span;
import casement.json.Json;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.memory.MemoryClipWork;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClipsTest {
    private final ClipDesk desk = new ClipDesk();
    private final CameraId street = desk.camera("street", CameraClass.CCTV);

    private Manifest manifest(EvidenceId item) {
        byte[] bytes = desk.evidence.files(item).get(SealEvidence.MANIFEST);
        assertThat(bytes).isNotNull();
        return Json.readStrictly(new String(bytes, StandardCharsets.UTF_8), Manifest.class);
    }

    @Test
    @Clause({"SEA-CCTV-5", "SEA-RTCC-7"})
    void a_clip_is_asked_for_approved_cut_and_sealed() {
        EvidenceId item = desk.sealed(street);

        assertThat(desk.request(new ClipRequestId(item.value())).at(desk.clock.instant()))
                .isEqualTo(ClipState.SEALED);
        assertThat(desk.evidence.files(item))
                .containsOnlyKeys(
                        "manifest.json",
                        "manifest.jws",
                        "media/street-1.init.mp4",
                        "media/street-1.mp4",
                        "stills/street-1.jpg");
        assertThat(desk.evidence.held()).isZero();
        Manifest manifest = manifest(item);
        assertThat(manifest.number()).isEqualTo(1);
        assertThat(manifest.site()).isEqualTo("Third Avenue");
        assertThat(manifest.requested().name()).isEqualTo("Anna Analyst");
        assertThat(manifest.approved().name()).isEqualTo("Sam Supervisor");
        assertThat(manifest.cameras().getFirst().parts().getFirst().segments()).hasSize(30);
        assertThat(manifest.cameras().getFirst().gaps()).isEmpty();
    }

    @Test
    @Clause("CA-SB34-5")
    void a_file_begins_at_zero_and_its_manifest_gives_the_recorded_bytes_back() {
        EvidenceId item = desk.sealed(street);
        Manifest.Part part = manifest(item).cameras().getFirst().parts().getFirst();
        byte[] file = desk.evidence.files(item).getOrDefault(part.file(), new byte[0]);

        for (Manifest.Piece piece : part.segments()) {
            int offset = (int) piece.offset();
            byte[] segment = Arrays.copyOfRange(file, offset, offset + (int) piece.bytes());
            assertThat(DecodeTimes.of(segment))
                    .isEqualTo(Duration.between(ClipDesk.FROM, piece.start()).toMillis() * 90);
            assertThat(Sha256.of(DecodeTimes.earlier(segment, -part.decodeTimeOffset())))
                    .isEqualTo(piece.sha256());
        }
    }

    @Test
    @Clause("SCH-18")
    void items_of_a_site_are_numbered_without_gaps() {
        assertThat(List.of(desk.sealed(street), desk.sealed(street), desk.sealed(street)))
                .map(item -> manifest(item).number())
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    @Clause("CA-SB34-5")
    void nobody_approves_what_they_asked_for() {
        ClipRequestId id = desk.requestClip
                .request(Examples.supervisor(), ClipDesk.form(street))
                .clipRequestId();

        assertThat(ClipDesk.clauseOf(() -> desk.approve(id))).isEqualTo("CA-SB34-5");
        assertThat(ClipDesk.clauseOf(() -> desk.decide(Examples.supervisor(), id, DecideClip.Verdict.REFUSE)))
                .isEqualTo("CA-SB34-5");
        assertThat(desk.request(id).at(desk.clock.instant())).isEqualTo(ClipState.REQUESTED);
    }

    @Test
    @Clause("SEA-RTCC-5")
    void analysts_ask_and_do_not_approve() {
        ClipRequestId id = desk.requested(street);

        assertThat(ClipDesk.clauseOf(() ->
                        desk.decide(Examples.person("ada", "Ada", Role.RTCC_ANALYST), id, DecideClip.Verdict.APPROVE)))
                .isEqualTo("SEA-RTCC-5");
        assertThat(ClipDesk.clauseOf(() -> desk.requestClip.request(Examples.technician(), ClipDesk.form(street))))
                .isEqualTo("SEA-RTCC-5");
    }

    @Test
    @Clause("SCH-11")
    void a_schools_recording_is_kept_by_its_approvers_alone() {
        CameraId classroom = desk.camera("classroom", CameraClass.RECORDED_ONLY);

        assertThat(ClipDesk.clauseOf(() -> desk.requested(classroom))).isEqualTo("SCH-3");
        assertThat(ClipDesk.clauseOf(
                        () -> desk.requestClip.request(Examples.supervisor(), ClipDesk.form(street, classroom))))
                .isEqualTo("SCH-3");
    }

    @Test
    @Clause("SEA-RTCC-6")
    void a_clip_without_a_purpose_is_refused() {
        RequestClip.Form form = new RequestClip.Form(
                Optional.of(List.of(street)),
                Optional.of(ClipDesk.FROM),
                Optional.of(ClipDesk.UNTIL),
                Optional.of(ClipDesk.purpose("curiosity")),
                Optional.empty(),
                Optional.of(EvidenceClass.CASE));

        assertThat(ClipDesk.clauseOf(() -> desk.requestClip.request(Examples.analyst(), form)))
                .isEqualTo("SEA-RTCC-6");
        assertThat(desk.requests.newest(receipt(), Optional.empty(), 9)).isEmpty();
    }

    private AuditReceipt receipt() {
        return desk.log.record(Act.asked(Who.NOBODY, "Test"));
    }

    @Test
    void every_fault_of_a_request_is_named_at_once() {
        RequestClip.Form nothing = new RequestClip.Form(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> desk.requestClip.request(Examples.analyst(), nothing))
                .isInstanceOfSatisfying(
                        Fault.BadInput.class,
                        bad -> assertThat(bad.problems())
                                .extracting(Fault.Problem::field)
                                .contains("cameras", "from", "until", "purpose", "caseNumber", "retentionClass"));
        assertThatThrownBy(() -> desk.requestClip.request(
                        Examples.analyst(), ClipDesk.form(ClipDesk.FROM, Examples.NOON.plusSeconds(901), street)))
                .isInstanceOfSatisfying(
                        Fault.BadInput.class,
                        bad -> assertThat(bad.problems())
                                .extracting(Fault.Problem::field)
                                .containsExactly("until"));
        assertThatThrownBy(() -> desk.requestClip.request(
                        Examples.analyst(),
                        ClipDesk.form(Examples.NOON.minus(Duration.ofDays(2)), Examples.NOON, street)))
                .isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> desk.requestClip.request(
                        Examples.analyst(),
                        ClipDesk.form(
                                Examples.NOON.minus(Duration.ofMinutes(130)),
                                Examples.NOON,
                                street,
                                new CameraId("another"))))
                .as("four hours of two cameras together")
                .isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> desk.requested(new CameraId("nowhere"))).isInstanceOf(Fault.class);
    }

    @Test
    @Clause("SEA-CCTV-5")
    void what_was_asked_for_in_time_is_held_when_the_recording_ends() {
        desk.advance(Duration.ofDays(27));
        ClipRequestId id = desk.requested(street);
        desk.cutClip.cut(id);
        desk.advance(Duration.ofDays(5));
        assertThat(desk.segments.during(receipt(), street, new Span(ClipDesk.FROM, ClipDesk.UNTIL)))
                .isEmpty();

        desk.approve(id);
        desk.sealEvidence.seal(id);

        assertThat(manifest(EvidenceId.of(id))
                        .cameras()
                        .getFirst()
                        .parts()
                        .getFirst()
                        .segments())
                .hasSize(30);
    }

    @ParameterizedTest
    @EnumSource(
            value = DecideClip.Verdict.class,
            names = {"REFUSE", "WITHDRAW"})
    void what_is_not_wanted_is_no_longer_held(DecideClip.Verdict verdict) {
        ClipRequestId id = desk.requested(street);
        desk.cutClip.cut(id);
        assertThat(desk.evidence.held()).isEqualTo(3);

        desk.decide(verdict == DecideClip.Verdict.REFUSE ? Examples.supervisor() : Examples.analyst(), id, verdict);
        desk.cutClip.cut(id);

        assertThat(desk.evidence.held()).isZero();
        assertThatThrownBy(() -> desk.sealEvidence.seal(id)).isInstanceOf(Fault.Conflict.class);
        assertThatThrownBy(() -> desk.approve(id)).isInstanceOf(Fault.Conflict.class);
    }

    @Test
    @Clause("SEA-CCTV-5")
    void nobody_can_approve_what_was_left_undecided_too_long() {
        ClipRequestId id = desk.requested(street);
        desk.cutClip.cut(id);
        desk.advance(ClipRequest.DECIDE_WITHIN);

        assertThatThrownBy(() -> desk.approve(id)).isInstanceOf(Fault.Conflict.class);
        desk.cutClip.cut(id);
        assertThat(desk.evidence.held()).isZero();
    }

    @Test
    void who_did_not_ask_does_not_withdraw() {
        ClipRequestId id = desk.requested(street);

        assertThat(ClipDesk.clauseOf(() ->
                        desk.decide(Examples.person("ada", "Ada", Role.RTCC_ANALYST), id, DecideClip.Verdict.WITHDRAW)))
                .isEqualTo("CA-SB34-5");
    }

    @Test
    void several_cameras_become_one_item_and_what_is_missing_is_stated() {
        CameraId corner = desk.camera("corner", CameraClass.CCTV, 3, 4, 29);

        Manifest manifest = manifest(desk.sealed(street, corner));

        assertThat(manifest.cameras()).extracting(Manifest.CameraView::camera).containsExactly(street, corner);
        assertThat(manifest.cameras().getLast().gaps())
                .containsExactly(
                        new Gap(ClipDesk.FROM.plusSeconds(6), ClipDesk.FROM.plusSeconds(10), "nothing was recorded"),
                        new Gap(ClipDesk.FROM.plusSeconds(58), ClipDesk.FROM.plusSeconds(60), "nothing was recorded"));
    }

    @Test
    void what_is_not_cut_yet_is_sealed_once_it_is() {
        ClipRequestId id = desk.requested(street);
        desk.approve(id);
        desk.sealEvidence.seal(id);
        assertThat(desk.items.find(EvidenceId.of(id))).isEmpty();

        desk.cutClip.cut(id);

        assertThat(desk.work.asked()).contains(new MemoryClipWork.Asked(MemoryClipWork.Kind.SEAL, id, Duration.ZERO));
    }

    @Test
    void the_last_moments_are_waited_for() {
        CameraId now = desk.camera("now", CameraClass.CCTV);
        desk.clock.set(ClipDesk.FROM.plusSeconds(130));
        Instant until = ClipDesk.FROM.plusSeconds(118);
        ClipRequestId id = desk.requestClip
                .request(Examples.analyst(), ClipDesk.form(until.minusSeconds(30), until, now))
                .clipRequestId();

        desk.cutClip.cut(id);
        assertThat(desk.work.asked())
                .containsExactly(new MemoryClipWork.Asked(MemoryClipWork.Kind.CUT, id, CutClip.LOOK_AGAIN_AFTER));
        assertThat(desk.evidence.held()).isZero();
        desk.clock.set(until.plus(CutClip.SETTLED_AFTER));
        desk.cutClip.cut(id);

        assertThat(desk.evidence.held()).isEqualTo(3);
    }

    @Test
    void a_time_of_which_there_is_no_recording_is_told_at_once() {
        Instant from = ClipDesk.FROM.minusSeconds(3_600);

        assertThatThrownBy(() ->
                        desk.requestClip.request(Examples.analyst(), ClipDesk.form(from, from.plusSeconds(60), street)))
                .isInstanceOf(Fault.Missing.class);
    }

    @Test
    void each_step_is_followed_by_its_work() {
        ClipRequestId id = desk.requested(street);
        desk.approve(id);
        desk.announceClip.announce(List.of(desk.request(id)));
        ClipRequestId other = desk.requested(street);
        desk.decide(Examples.analyst(), other, DecideClip.Verdict.WITHDRAW);
        desk.announceClip.announce(List.of(desk.request(other)));

        assertThat(desk.work.asked())
                .containsExactly(
                        new MemoryClipWork.Asked(MemoryClipWork.Kind.SEAL, id, Duration.ZERO),
                        new MemoryClipWork.Asked(MemoryClipWork.Kind.CUT, other, Duration.ZERO));
    }

    @Test
    void progress_is_shown() {
        ClipRequestId id = desk.requested(street);
        assertThat(desk.showClipRequest.show(Examples.analyst(), id).cutting())
                .isEqualTo(new ShowClipRequest.Progress(0, 0));

        desk.cutClip.cut(id);

        assertThat(desk.showClipRequest.show(Examples.analyst(), id).cutting())
                .isEqualTo(new ShowClipRequest.Progress(1, 1));
        assertThat(desk.listClipRequests
                        .list(Examples.supervisor(), Optional.empty(), Optional.of(1))
                        .requests())
                .hasSize(1);
    }

    @Test
    @Clause({"CA-SB34-6", "SEA-RTCC-6"})
    void every_look_at_an_item_is_an_event_of_its_custody_and_in_the_log() {
        EvidenceId item = desk.sealed(street);
        OpenEvidence.Form form = new OpenEvidence.Form(Optional.of(ClipDesk.purpose("investigation")));

        OpenEvidence.Shown shown = desk.openEvidence.open(Examples.supervisor(), item, form);

        assertThat(shown.media())
                .extracting(OpenEvidence.Medium::file)
                .containsExactly("media/street-1.mp4", "stills/street-1.jpg");
        assertThat(shown.custody())
                .extracting(CustodyEvent::kind)
                .containsExactly(CustodyEvent.Kind.SEALED, CustodyEvent.Kind.OPENED);
        assertThat(shown.custody().getLast().who().name()).isEqualTo("Sam Supervisor");
        assertThat(desk.audit.written())
                .filteredOn(entry -> entry.action().equals("OpenEvidence"))
                .extracting(AuditEntry::outcome)
                .containsExactlyInAnyOrder(Outcome.ASKED, Outcome.ANSWERED);
        assertThat(ClipDesk.clauseOf(() -> desk.openEvidence.open(Examples.analyst(), item, form)))
                .isEqualTo("SEA-RTCC-5");
        assertThat(desk.custodyLines.lines(receipt(), item)).hasSize(2);
    }

    @Test
    @Clause("CA-SB34-6")
    void nothing_is_shown_when_custody_cannot_be_kept() {
        EvidenceId item = desk.sealed(street);
        desk.custodyLines.faults.always(FaultSwitch.Mode.FAILS);

        assertThatThrownBy(() -> desk.openEvidence.open(
                        Examples.supervisor(),
                        item,
                        new OpenEvidence.Form(Optional.of(ClipDesk.purpose("investigation")))))
                .isInstanceOf(Fault.Unavailable.class);
    }

    @Test
    void that_an_item_is_not_there_is_told_to_who_may_list_them() {
        EvidenceId none = EvidenceId.of(desk.requested(street));
        OpenEvidence.Form form = new OpenEvidence.Form(Optional.of(ClipDesk.purpose("investigation")));

        assertThatThrownBy(() -> desk.openEvidence.open(Examples.supervisor(), none, form))
                .isInstanceOf(Fault.Missing.class);
        assertThat(ClipDesk.clauseOf(() -> desk.openEvidence.open(Examples.technician(), none, form)))
                .isEqualTo("SEA-RTCC-5");
    }

    @Test
    void items_are_listed_newest_first() {
        EvidenceId first = desk.sealed(street);
        desk.advance(Duration.ofSeconds(1));
        EvidenceId second = desk.sealed(street);

        ListEvidence.Shown page = desk.listEvidence.list(Examples.auditor(), Optional.empty(), Optional.of(1));

        assertThat(page.items()).extracting(ShownItem::itemId).containsExactly(second);
        assertThat(desk.listEvidence
                        .list(Examples.auditor(), page.next(), Optional.empty())
                        .items())
                .extracting(ShownItem::itemId)
                .containsExactly(first);
    }
}
