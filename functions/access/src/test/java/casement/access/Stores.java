package casement.access;

import casement.domain.access.Asking;
import casement.domain.access.Reasons;
import casement.domain.access.RecordsSystem;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.people.Directory;
import casement.domain.people.RenewalDay;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.testkit.Examples;
import casement.testkit.FakeMasking;
import casement.testkit.FaultSwitch;
import casement.testkit.MovableClock;
import casement.testkit.Rules;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAgencies;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryAuthorisations;
import casement.testkit.memory.MemoryCameraStreams;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryInvestigations;
import casement.testkit.memory.MemoryMaskSets;
import casement.testkit.memory.MemoryPeople;
import casement.testkit.memory.MemoryRecentReasons;
import casement.testkit.memory.MemorySegments;
import casement.testkit.memory.MemoryViews;
import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The access room's stores in memory, and its use cases on them. */
final class Stores {
    final MovableClock clock = MovableClock.atNoon();
    final MemoryAudit audit = new MemoryAudit();
    final MemoryCameras cameras = new MemoryCameras();
    final MemoryCameraStreams streams = new MemoryCameraStreams();
    final MemoryAuthorisations authorisations = new MemoryAuthorisations();
    final MemoryMaskSets maskSets = new MemoryMaskSets();
    final MemoryViews views = new MemoryViews();
    final MemorySegments segments = new MemorySegments(
            new Retention(Map.of(
                    RetentionClass.CCTV_RECORDING,
                    28,
                    RetentionClass.ALPR_RECORDING,
                    28,
                    RetentionClass.RECORDED_ONLY_RECORDING,
                    90,
                    RetentionClass.PLATE_READ,
                    360,
                    RetentionClass.SIGHTING,
                    28)),
            clock);

    final MemoryPeople people = new MemoryPeople();
    final MemoryAgencies agencies = new MemoryAgencies();

    final AuditLog log = new AuditLog(audit, clock, Ulids::at);
    final MemoryRecentReasons recentReasons = new MemoryRecentReasons();
    final MemoryInvestigations investigations = new MemoryInvestigations();
    final Asking asking = asking(Optional.empty());

    final RegisterCamera registerCamera = new RegisterCamera(asking, cameras, streams, clock);
    final ListCameras listCameras = new ListCameras(asking, cameras);
    final ChangeCamera changeCamera = new ChangeCamera(asking, cameras, authorisations, clock);
    final AuthoriseChange authoriseChange = new AuthoriseChange(asking, cameras, authorisations, clock);
    final ProposeMaskSet proposeMaskSet = new ProposeMaskSet(asking, cameras, maskSets, authorisations, clock);
    final ShowMaskSet showMaskSet = new ShowMaskSet(asking, cameras, maskSets);
    final ApproveMaskSet approveMaskSet = new ApproveMaskSet(asking, cameras, maskSets, clock);
    final SwitchOnPlateReading switchOnPlateReading = new SwitchOnPlateReading(asking, cameras, clock);
    final DecideRecording decideRecording = new DecideRecording(asking, cameras, Rules.recording(), clock);
    final ShowRecording showRecording = new ShowRecording(asking, cameras, segments, clock);
    final StartView startView = startView(Optional.empty());
    final FollowView followView = new FollowView(asking, cameras, views, segments, clock);
    final EndView endView = new EndView(log, views, clock);
    final CloseViews closeViews = new CloseViews(log, views);

    final ImportPeople importPeople = new ImportPeople(asking, people, agencies, clock);
    final ShowPeople showPeople = new ShowPeople(asking, people);
    final ShowPerson showPerson = new ShowPerson(asking, people);
    final RecordTraining recordTraining = new RecordTraining(asking, people, clock);
    final AuthorisePerson authorisePerson =
            new AuthorisePerson(asking, people, new RenewalDay(MonthDay.of(9, 1)), clock);
    final RegisterAgency registerAgency = new RegisterAgency(asking, agencies, clock);
    final ApproveAgency approveAgency = new ApproveAgency(asking, agencies, people, clock);
    final EndAgency endAgency = new EndAgency(asking, agencies, people, clock);
    final WithdrawAuthorisation withdrawAuthorisation = new WithdrawAuthorisation(asking, people, clock);
    final OpenInvestigation openInvestigation = new OpenInvestigation(asking, investigations, people, clock);
    final ListInvestigations listInvestigations = new ListInvestigations(asking, investigations);
    final ShowInvestigation showInvestigation = new ShowInvestigation(asking, investigations);
    final ChangeTeam changeTeam = new ChangeTeam(asking, investigations, people, clock);
    final CloseInvestigation closeInvestigation = new CloseInvestigation(asking, investigations, clock);
    final ShowAgencies showAgencies = new ShowAgencies(asking, agencies);
    final Directory directory = new Directory(people, agencies, Set.of("founder", "other-founder"), clock);

    /** With or without a records system. */
    StartView startView(Optional<RecordsSystem> records) {
        return new StartView(asking(records), cameras, views, clock);
    }

    private Asking asking(Optional<RecordsSystem> records) {
        Reasons reasons = new Reasons(Optional.of(investigations), records, Optional.of(recentReasons), clock);
        return new Asking(Rules.governing(), log, reasons);
    }

    Camera recordingCamera(CameraClass cameraClass) {
        Camera camera = Examples.recording(cameraClass);
        cameras.add(camera);
        return camera;
    }

    /** So many segments of 2 s each, the first at that time. */
    void record(Camera camera, Instant from, int count) {
        for (int n = 0; n < count; n++) {
            segments.append(camera, FakeMasking.masked(Examples.fragment(camera.id(), from, n)));
        }
    }

    void auditIsDown() {
        audit.faults.always(FaultSwitch.Mode.FAILS);
    }

    List<Outcome> outcomes() {
        return audit.written().stream()
                .sorted(java.util.Comparator.comparing(AuditEntry::at))
                .map(AuditEntry::outcome)
                .toList();
    }

    AuditEntry only(Outcome outcome) {
        List<AuditEntry> such = audit.written().stream()
                .filter(entry -> entry.outcome() == outcome)
                .toList();
        if (such.size() != 1) {
            throw new AssertionError("one entry " + outcome + " expected, not " + such.size() + " of " + outcomes());
        }
        return such.getFirst();
    }
}
