package casement.clips;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.access.Question;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Hand;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.evidence.ClipRequest;
import casement.domain.evidence.ClipRequests;
import casement.domain.evidence.EvidenceClass;
import casement.domain.evidence.EvidenceRules;
import casement.domain.evidence.WantedClip;
import casement.domain.evidence.WantedRecords;
import casement.domain.hit.HitId;
import casement.domain.hit.Hits;
import casement.domain.hit.Raised;
import casement.domain.plate.PlateRead;
import casement.domain.plate.ReadId;
import casement.domain.plate.Reads;
import casement.domain.video.Span;
import casement.lambda.Checks;
import casement.lambda.Member;
import casement.lambda.PurposeForm;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks that plate reads and hits be kept as evidence of a case, longer than reads may be kept (SJ-ALPR-18). From then on they are
 * held as they are, until somebody else has decided or the time to decide is over.
 */
public final class RequestRecords {
    private final Asking asking;
    private final Cameras cameras;
    private final Reads reads;
    private final Hits hits;
    private final ClipRequests requests;
    private final Deadlines deadlines;
    private final Clock clock;

    /**
     * As sent.
     *
     * @param hits with each comes its read
     * @param caseNumber left out: the purpose's number
     */
    public record Form(
            Optional<List<ReadId>> reads,
            Optional<List<HitId>> hits,
            @Member(needed = true) Optional<PurposeForm> purpose,
            Optional<String> caseNumber,
            @Member(needed = true) Optional<EvidenceClass> retentionClass) {}

    /** Where and when something was read. */
    private record Where(CameraId camera, Instant at) {}

    /** What a form says, once it is known to say enough. */
    private record Wish(WantedRecords records, Purpose purpose, String caseNumber, EvidenceClass evidenceClass) {}

    public RequestRecords(
            Asking asking,
            Cameras cameras,
            Reads reads,
            Hits hits,
            ClipRequests requests,
            EvidenceRules rules,
            Clock clock) {
        this.asking = asking;
        this.cameras = cameras;
        this.reads = reads;
        this.hits = hits;
        this.requests = requests;
        this.deadlines = new Deadlines(rules);
        this.clock = clock;
    }

    public ShownRequest request(Principal principal, Form form) {
        Wish wish = wish(form);
        Question question = new Question(principal, Action.REQUEST_CLIP, Optional.empty(), Optional.of(wish.purpose()))
                .about(CameraClass.ALPR);
        Asked asked = asking.ask("RequestRecords", question, elements(wish));
        ClipRequest made = asked.change(
                receipt -> {
                    List<Where> found = found(receipt, wish.records());
                    WantedClip wanted = wanted(wish, found);
                    List<Camera> known = known(wanted.cameras());
                    known.forEach(camera -> asking.checkOn(question.recorded(Optional.of(wanted.span())), camera));
                    deadlines.requireClass("retentionClass", wanted.evidenceClass(), known);
                    ClipRequest request =
                            ClipRequest.ask(wanted, new Hand(principal.who(), clock.instant(), receipt.id()));
                    requests.add(request);
                    return request;
                },
                request -> request.id().value());
        return ShownRequest.of(made, clock.instant(), asked.id());
    }

    /** A camera that is no more has its reads all the same. */
    private List<Camera> known(List<CameraId> ids) {
        return ids.stream().map(cameras::find).flatMap(Optional::stream).toList();
    }

    private List<Where> found(AuditReceipt receipt, WantedRecords wanted) {
        List<Where> found = new ArrayList<>();
        for (ReadId id : wanted.reads()) {
            PlateRead read = reads.find(receipt, id).orElseThrow(() -> new Fault.Missing("there is no read " + id));
            found.add(new Where(read.camera(), read.at()));
        }
        for (HitId id : wanted.hits()) {
            Raised raised = hits.find(receipt, id)
                    .orElseThrow(() -> new Fault.Missing("there is no hit " + id))
                    .raised();
            found.add(new Where(raised.camera(), raised.at()));
        }
        return found;
    }

    private static WantedClip wanted(Wish wish, List<Where> found) {
        List<Instant> times = found.stream().map(Where::at).sorted().toList();
        return new WantedClip(
                found.stream().map(Where::camera).distinct().toList(),
                new Span(times.getFirst(), times.getLast().plusMillis(1)),
                Optional.of(wish.records()),
                wish.purpose(),
                wish.caseNumber(),
                wish.evidenceClass());
    }

    private static Wish wish(Form form) {
        Checks checks = new Checks();
        List<ReadId> reads = checks.list("reads", form.reads(), WantedRecords.MOST);
        List<HitId> hits = checks.list("hits", form.hits(), WantedRecords.MOST);
        checks.expect(!reads.isEmpty() || !hits.isEmpty(), "reads", "name a read or a hit at least");
        Optional<Purpose> purpose = checks.need("purpose", form.purpose(), PurposeForm::read);
        Optional<EvidenceClass> evidenceClass = checks.need("retentionClass", form.retentionClass(), given -> given);
        Optional<String> number = CaseNumber.read(checks, form.caseNumber(), purpose);
        checks.finish();
        return new Wish(
                new WantedRecords(
                        reads.stream().distinct().toList(),
                        hits.stream().distinct().toList()),
                purpose.orElseThrow(),
                number.orElseThrow(),
                evidenceClass.orElseThrow());
    }

    private static Map<String, String> elements(Wish wish) {
        return Map.of(
                "reads", wish.records().reads().stream().map(ReadId::value).collect(Collectors.joining(",")),
                "hits", wish.records().hits().stream().map(HitId::value).collect(Collectors.joining(",")),
                "case", wish.caseNumber(),
                "retentionClass", wish.evidenceClass().name());
    }
}
