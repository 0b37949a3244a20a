package casement.sharing;

import casement.domain.access.AgencyType;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.domain.sharing.DataRequest;
import casement.domain.sharing.Particulars;
import casement.testkit.Examples;
import casement.testkit.FakeMasking;
import casement.testkit.MovableClock;
import casement.testkit.Requests;
import casement.testkit.Rules;
import casement.testkit.TestDirectory;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAgencies;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryBreaches;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryDataRequests;
import casement.testkit.memory.MemoryErrorReports;
import casement.testkit.memory.MemorySegments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sharing room's stores in memory, and its use cases on them. */
final class Stores {
    static final Principal CLERK = Examples.person("rosa", "Rosa Records", Role.RECORDS_OFFICER);
    static final Principal COUNSEL = Examples.person("cyrus", "Cyrus Counsel", Role.COUNSEL);
    static final Principal SUPERVISOR = Examples.supervisor();
    static final Principal MANAGER = Examples.operationsManager();
    static final Principal APPROVER = Examples.approver();

    final MovableClock clock = MovableClock.atNoon();
    final MemoryAudit audit = new MemoryAudit();
    final MemoryDataRequests requests = new MemoryDataRequests();
    final TestDirectory directory = new TestDirectory(Examples.POLICE);
    final MemoryAgencies agencies = directory.agencies;
    final MemoryErrorReports reports = new MemoryErrorReports();
    final MemoryBreaches breaches = new MemoryBreaches();
    final MemoryCameras cameras = new MemoryCameras();
    final MemorySegments recordings = new MemorySegments(
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
    final WatchedSegments segments = new WatchedSegments(recordings);

    final Asking asking = new Asking(Rules.governing(), new AuditLog(audit, clock, Ulids::at));
    final ReceiveRequest receiveRequest = new ReceiveRequest(asking, requests, Rules::sharing, agencies, clock);
    final ListRequests listRequests = new ListRequests(asking, requests);
    final ShowRequest showRequest = new ShowRequest(asking, requests, Rules::sharing, agencies, clock);
    final DecideRequest decideRequest = new DecideRequest(asking, requests, Rules::sharing, agencies, clock);
    final AnswerRequest answerRequest =
            new AnswerRequest(asking, requests, cameras, segments, Rules::sharing, agencies, clock);
    final ReportWrongData reportWrongData = new ReportWrongData(asking, reports, clock);
    final ReportError reportError = new ReportError(asking, reports, clock);
    final ListReports listReports = new ListReports(asking, reports);
    final ReviewReport reviewReport = new ReviewReport(asking, reports, clock);
    final DeclareBreach declareBreach = new DeclareBreach(asking, breaches, clock);
    final RecordNotice recordNotice = new RecordNotice(asking, breaches, clock);
    final ShowExposure showExposure = new ShowExposure(asking, breaches, audit);

    /** The camera of {@link Requests}, with so many segments of 2 s before noon. */
    void record(CameraClass cameraClass, int count) {
        Camera camera = Examples.camera(Requests.CAMERA, cameraClass).withMaskSets(Optional.of(1), 1);
        cameras.add(camera);
        Instant from = Examples.NOON.minusSeconds(2L * count);
        for (int n = 0; n < count; n++) {
            recordings.append(camera, FakeMasking.masked(Examples.fragment(camera.id(), from, n)));
        }
    }

    /** An agency of each type is in the directory, but for the unknown one. */
    Stores() {
        Arrays.stream(AgencyType.values())
                .filter(type -> type != AgencyType.UNKNOWN)
                .forEach(type -> directory.agency(
                        Requests.agency(type), Requests.ORGANISATION, type, false, LocalDate.of(2028, 1, 1)));
    }

    ReceiveRequest.Received receive(Particulars asked) {
        return receiveRequest.receive(CLERK, Sheets.form(asked));
    }

    DataRequest decide(Principal principal, String id, DecideRequest.Decision decision, String basis) {
        Optional<String> given = Optional.of(basis).filter(text -> !text.isEmpty());
        return decideRequest.decide(
                principal, id, new DecideRequest.Form(Optional.of(decision), Optional.of("as it should be"), given));
    }

    DataRequest approve(Principal principal, String id) {
        return decide(principal, id, DecideRequest.Decision.APPROVE, "");
    }

    List<AuditEntry> entries(String action, Outcome outcome) {
        return audit.written().stream()
                .filter(entry -> entry.action().equals(action) && entry.outcome() == outcome)
                .toList();
    }
}
