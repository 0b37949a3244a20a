package casement.clips;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.Fault;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Reasons;
import casement.domain.access.Requester;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.evidence.ClipRequest;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.EvidenceChange;
import casement.domain.evidence.EvidenceClass;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceRules;
import casement.domain.evidence.EvidenceVault;
import casement.domain.evidence.HeldClips;
import casement.lambda.PurposeForm;
import casement.policy.EvidenceRulesInForce;
import casement.policy.KeptDays;
import casement.policy.PackDesk;
import casement.policy.Packs;
import casement.policy.RulingPacks;
import casement.testkit.Examples;
import casement.testkit.FakeMasking;
import casement.testkit.FaultSwitch;
import casement.testkit.MovableClock;
import casement.testkit.Rules;
import casement.testkit.SharedData;
import casement.testkit.TestDirectory;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAgencies;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryClipRequests;
import casement.testkit.memory.MemoryClipWork;
import casement.testkit.memory.MemoryCopyWork;
import casement.testkit.memory.MemoryCustody;
import casement.testkit.memory.MemoryEvidence;
import casement.testkit.memory.MemoryEvidenceItems;
import casement.testkit.memory.MemoryHits;
import casement.testkit.memory.MemoryInvestigations;
import casement.testkit.memory.MemoryPackChanges;
import casement.testkit.memory.MemoryReadPictures;
import casement.testkit.memory.MemoryReads;
import casement.testkit.memory.MemorySegments;
import casement.testkit.memory.MemorySigner;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The clips room on stores in memory, with cameras that have recorded up to noon. */
final class ClipDesk {
    static final Instant FROM = Examples.NOON.minusSeconds(3_600);
    static final Instant UNTIL = FROM.plusSeconds(60);

    final MovableClock clock = MovableClock.atNoon();
    final MemoryAudit audit = new MemoryAudit();
    final MemoryPackChanges changes = new MemoryPackChanges();
    final RulingPacks packs = new RulingPacks(Packs.GOVERNING, changes, new KeptDays(Examples.retention(28)));
    final MemoryCameras cameras = new MemoryCameras();
    final MemorySegments segments = new MemorySegments(Examples.retention(28), clock);
    final MemoryReads reads = new MemoryReads(Examples.retention(28), clock);
    final FakeFrames frames = new FakeFrames();
    final FakeWatermarking watermarking = new FakeWatermarking();
    final MemoryHits hits = new MemoryHits(Examples.retention(28), clock);
    final MemoryReadPictures pictures = new MemoryReadPictures();
    final MemoryClipRequests requests = new MemoryClipRequests();
    final MemoryEvidence evidence = new MemoryEvidence();
    final MemoryEvidenceItems items = new MemoryEvidenceItems();
    final MemoryCustody custodyLines = new MemoryCustody();
    final MemoryClipWork work = new MemoryClipWork();
    final MemoryCopyWork copyWork = new MemoryCopyWork();
    final MemoryAgencies agencies = new TestDirectory("Harbor Police").agencies;
    final MemorySigner signer = new MemorySigner();
    final AuditLog log = new AuditLog(audit, clock, Ulids::at);
    final Asking asking = new Asking(
            Rules.governing(),
            log,
            new Reasons(Optional.of(new MemoryInvestigations()), Optional.empty(), Optional.empty(), clock));
    final CustodyChain custody = new CustodyChain(custodyLines);

    final EvidenceRules rules = new EvidenceRulesInForce(packs, clock);
    final RequestClip requestClip = new RequestClip(asking, cameras, segments, requests, rules, clock);
    final DecideClip decideClip = new DecideClip(asking, cameras, requests, clock);
    final ListClipRequests listClipRequests = new ListClipRequests(asking, requests, clock);
    final ShowClipRequest showClipRequest = new ShowClipRequest(asking, requests, evidence, clock);
    final CutClip cutClip = new CutClip(
            requests, log, cameras, segments, segments, frames, reads, hits, pictures, evidence, work, clock);
    final RequestRecords requestRecords = new RequestRecords(asking, cameras, reads, hits, requests, rules, clock);
    final SealEvidence sealEvidence = sealing(evidence, evidence);
    final AnnounceClip announceClip = new AnnounceClip(work);
    final ListEvidence listEvidence = new ListEvidence(asking, items);
    final OpenEvidence openEvidence = new OpenEvidence(asking, cameras, items, evidence, custody, clock);
    final OrderCopy orderCopy = new OrderCopy(asking, cameras, items, evidence, agencies, copyWork, clock);
    final MakeCopy makeCopy = new MakeCopy(log, items, evidence, evidence, watermarking, signer, custody, clock);
    final OpenCopy openCopy = new OpenCopy(asking, cameras, items, agencies, evidence, custody, clock);

    final HoldEvidence holdEvidence = new HoldEvidence(asking, cameras, items, custody, clock);
    final ProposeEvidenceChange proposeEvidenceChange = new ProposeEvidenceChange(asking, cameras, items, rules, clock);
    final DecideEvidenceChange decideEvidenceChange =
            new DecideEvidenceChange(asking, cameras, items, custody, rules, clock);
    final SweepEvidence sweepEvidence = new SweepEvidence(log, items, evidence, custody, rules, clock);

    SealEvidence sealing(HeldClips held, EvidenceVault vault) {
        return new SealEvidence(
                requests,
                held,
                items,
                vault,
                signer,
                custody,
                cameras,
                new PackDesk(packs, clock),
                changes,
                new SealEvidence.Setting("0.1.0", "America/Los_Angeles"),
                clock);
    }

    /** With a recording from {@link #FROM} to a minute after {@link #UNTIL}, but for the segments of those numbers. */
    CameraId camera(String name, CameraClass cameraClass, Integer... missing) {
        Camera camera = Examples.camera(new CameraId(name), cameraClass).withMaskSets(Optional.of(1), 1);
        cameras.add(camera);
        for (int n = 0; n < 60; n++) {
            if (!List.of(missing).contains(n)) {
                segments.append(camera, FakeMasking.masked(Examples.fragment(camera.id(), FROM, n)));
            }
        }
        return camera.id();
    }

    /** With that real video as its recording from then on. */
    CameraId footage(String name, String video, Instant from) {
        Camera camera = Examples.camera(new CameraId(name), CameraClass.CCTV).withMaskSets(Optional.of(1), 1);
        cameras.add(camera);
        Footage.of(SharedData.file(video)).record(camera, from, segments);
        return camera.id();
    }

    static RequestClip.Form form(CameraId... of) {
        return form(FROM, UNTIL, of);
    }

    static RequestClip.Form form(Instant from, Instant until, CameraId... of) {
        return new RequestClip.Form(
                Optional.of(List.of(of)),
                Optional.of(from),
                Optional.of(until),
                Optional.of(purpose("investigation")),
                Optional.empty(),
                Optional.of(EvidenceClass.CASE));
    }

    static RequestClip.Form form(PurposeForm purpose, CameraId... of) {
        return form(purpose, EvidenceClass.CASE, of);
    }

    static RequestClip.Form form(PurposeForm purpose, EvidenceClass evidenceClass, CameraId... of) {
        return new RequestClip.Form(
                Optional.of(List.of(of)),
                Optional.of(FROM),
                Optional.of(UNTIL),
                Optional.of(purpose),
                Optional.empty(),
                Optional.of(evidenceClass));
    }

    static PurposeForm purpose(String code) {
        return new PurposeForm(Optional.of(code), Optional.of("2026-000123"), Optional.empty(), Optional.empty());
    }

    ClipRequestId requested(CameraId... of) {
        return requestClip.request(Examples.analyst(), form(of)).clipRequestId();
    }

    ShownRequest decide(Principal who, ClipRequestId id, DecideClip.Verdict verdict) {
        return decideClip.decide(who, id, new DecideClip.Form(Optional.of(verdict), Optional.of("as it should be")));
    }

    ShownRequest approve(ClipRequestId id) {
        return decide(Examples.supervisor(), id, DecideClip.Verdict.APPROVE);
    }

    EvidenceId sealed(CameraId... of) {
        return sealed(Examples.analyst(), Examples.supervisor(), form(of));
    }

    EvidenceId sealed(Principal asks, Principal approves, RequestClip.Form form) {
        ClipRequestId id = requestClip.request(asks, form).clipRequestId();
        decide(approves, id, DecideClip.Verdict.APPROVE);
        cutClip.cut(id);
        sealEvidence.seal(id);
        return EvidenceId.of(id);
    }

    /** Until it is reviewed in 30 days. */
    void hold(Principal who, EvidenceId item) {
        holdEvidence.hold(
                who, item, new HoldEvidence.Form(Optional.of("a motion is pending"), Optional.of(inDays(30))));
    }

    Instant inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    /** @return its number */
    int propose(Principal who, EvidenceId item, EvidenceChangeForm form) {
        return proposeEvidenceChange.propose(who, item, form).item().changes().size();
    }

    ShownItem decide(Principal who, EvidenceId item, int change, EvidenceChange.Verdict verdict) {
        DecideEvidenceChange.Form form =
                new DecideEvidenceChange.Form(Optional.of(verdict), Optional.of("it is as it was said"));
        return decideEvidenceChange.decide(who, item, change, form).item();
    }

    static EvidenceChangeForm form(EvidenceChangeForm.Kind kind) {
        return new EvidenceChangeForm(
                Optional.of(kind),
                Optional.of("as the case stands"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static EvidenceChangeForm closing(Instant at) {
        EvidenceChangeForm form = form(EvidenceChangeForm.Kind.CLOSE_CASE);
        return new EvidenceChangeForm(
                form.kind(), form.why(), Optional.empty(), Optional.of(at), Optional.empty(), Optional.empty());
    }

    static EvidenceChangeForm lifting(int hold) {
        EvidenceChangeForm form = form(EvidenceChangeForm.Kind.LIFT_HOLD);
        return new EvidenceChangeForm(
                form.kind(), form.why(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(hold));
    }

    static EvidenceChangeForm changing(EvidenceClass to) {
        EvidenceChangeForm form = form(EvidenceChangeForm.Kind.CHANGE_CLASS);
        return new EvidenceChangeForm(
                form.kind(), form.why(), Optional.of(to), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static EvidenceChangeForm keeping(Instant reviewAt) {
        EvidenceChangeForm form = form(EvidenceChangeForm.Kind.KEEP_UNTIL);
        return new EvidenceChangeForm(
                form.kind(), form.why(), Optional.empty(), Optional.empty(), Optional.of(reviewAt), Optional.empty());
    }

    AuditReceipt receipt() {
        return log.record(Act.asked(Who.NOBODY, "Test"));
    }

    EvidenceItem item(EvidenceId id) {
        return items.find(id).orElseThrow();
    }

    /** Ordered by the supervisor, for the district attorney, in the item's case. */
    ShownCopy ordered(EvidenceId item) {
        return orderCopy
                .order(Examples.supervisor(), item, copyFor("Dora Day", Requester.Kind.LAW_ENFORCEMENT))
                .copy();
    }

    ShownCopy orderedWithWatermark(EvidenceId item) {
        OrderCopy.Form form = watermarked(copyFor("Dora Day", Requester.Kind.LAW_ENFORCEMENT));
        return orderCopy.order(Examples.supervisor(), item, form).copy();
    }

    static OrderCopy.Form copyFor(String name, Requester.Kind kind) {
        return new OrderCopy.Form(
                Optional.of(new RecipientForm(
                        Optional.of(name), Optional.of("King County Prosecutor"), Optional.empty(), Optional.of(kind))),
                Optional.of(purpose("investigation")),
                Optional.empty());
    }

    static OrderCopy.Form watermarked(OrderCopy.Form form) {
        return new OrderCopy.Form(form.recipient(), form.purpose(), Optional.of(true));
    }

    /** By which it is refused. */
    static String clauseOf(Runnable refused) {
        try {
            refused.run();
        } catch (Fault.Refused refusal) {
            return refusal.clause();
        }
        throw new AssertionError("it was not refused");
    }

    ClipRequest request(ClipRequestId id) {
        return requests.find(id).orElseThrow();
    }

    void advance(Duration by) {
        clock.advance(by);
    }

    /** Every store that can fail, by name. */
    List<FaultSwitch> switches() {
        return List.of(
                requests.faults,
                evidence.faults,
                items.faults,
                custodyLines.faults,
                work.faults,
                copyWork.faults,
                signer.faults,
                segments.faults,
                cameras.faults,
                audit.faults,
                reads.faults,
                hits.faults,
                pictures.faults);
    }

    /** What is tried anew for each call of each store, which fails then; it tells how often one did, 0 when there are not so many. */
    interface Interrupted {
        int atCall(int store, int call, FaultSwitch.Mode how);
    }

    /**
     * Interrupts it at every call of every store.
     *
     * @return how many interruptions that were
     */
    static int interruptions(FaultSwitch.Mode how, int mostCalls, Interrupted work) {
        int interrupted = 0;
        int stores = new ClipDesk().switches().size();
        for (int store = 0; store < stores; store++) {
            int failed = 1;
            for (int call = 0; failed > 0; call++) {
                assertThat(call).as("calls of store " + store).isLessThan(mostCalls);
                failed = work.atCall(store, call, how);
                interrupted += failed;
            }
        }
        return interrupted;
    }

    /** So many calls of the store work, and the next one does not. */
    void failAt(int store, int call, FaultSwitch.Mode how) {
        List<FaultSwitch.Mode> modes = new ArrayList<>(Collections.nCopies(call, FaultSwitch.Mode.WORKS));
        modes.add(how);
        switches().get(store).next(modes.toArray(FaultSwitch.Mode[]::new));
    }

    /** Does it again, as the queue would, until it no longer fails. @return how often it failed */
    static int untilDone(Runnable work, int most) {
        List<Fault> failures = new ArrayList<>();
        while (failures.size() <= most) {
            try {
                work.run();
                return failures.size();
            } catch (Fault failure) {
                failures.add(failure);
            }
        }
        throw new AssertionError("still fails", failures.getLast());
    }
}
