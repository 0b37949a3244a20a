package casement.hotlist.alerts;

import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.hit.HitChange;
import casement.domain.hit.HitId;
import casement.domain.hit.HitLimits;
import casement.domain.hit.HitRecord;
import casement.domain.hit.OrderWatch;
import casement.domain.hit.Raised;
import casement.domain.hotlist.HotListMatch;
import casement.domain.message.Message;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.PlateRead;
import casement.hotlist.hits.AnnounceHit;
import casement.testkit.Examples;
import casement.testkit.Matches;
import casement.testkit.MovableClock;
import casement.testkit.Plates;
import casement.testkit.Rules;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryHits;
import casement.testkit.memory.MemoryMessages;
import casement.testkit.memory.MemoryOrderWatch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The use cases about orders to the field, on stores in memory. */
final class OrderDesk {
    final MovableClock clock = MovableClock.atNoon();
    final MemoryAudit audit = new MemoryAudit();
    final MemoryHits hits = new MemoryHits(Examples.retention(28), clock);
    final MemoryOrderWatch watch = new MemoryOrderWatch();
    final MemoryMessages messages = new MemoryMessages();

    private final MemoryCameras cameras = new MemoryCameras();
    private final Camera camera = Examples.recording(CameraClass.ALPR);
    /** So that entries sort as they were written. */
    private final AtomicInteger entries = new AtomicInteger();

    private final AuditLog log = new AuditLog(audit, clock, at -> Ulids.at(at.plusMillis(entries.incrementAndGet())));
    private final AuditReceipt receipt = log.record(Act.asked(Who.NOBODY, "Test"));
    private final Map<HitId, Integer> announced = new HashMap<>();

    final AcknowledgeAlert acknowledgeAlert =
            new AcknowledgeAlert(new Asking(Rules.governing(), log), cameras, hits, clock);
    final EscalateAlert escalateAlert = new EscalateAlert(hits, log, clock);
    private final AnnounceHit announceHit = new AnnounceHit(messages, watch, Matches::limits, clock);

    OrderDesk() {
        cameras.add(camera);
    }

    HitRecord raised() {
        PlateRead read = Plates.read(AlprCamera.of(camera).orElseThrow(), Plates.fresh(), clock.instant());
        HotListMatch match = Matches.stolen(read);
        HitId id = hits.telling(read, match);
        hits.raise(Raised.of(id, read, match, limits(), clock.instant()));
        return now(id);
    }

    static HitLimits limits() {
        return Matches.limits();
    }

    HitRecord now(HitId id) {
        return hits.find(receipt, id).orElseThrow();
    }

    HitRecord take(HitChange change) {
        hits.change(receipt, change);
        return now(change.after().raised().id());
    }

    HitRecord seen() {
        HitRecord hit = raised();
        return take(hit.unverified(clock.instant()).seen(Matches.sameOn(hit), Matches.taken("anna", clock.instant())));
    }

    HitRecord confirmed(HitRecord hit) {
        return take(hit.seen(clock.instant()).confirmed("CLETS 17", limits(), Matches.taken("anna", clock.instant())));
    }

    HitRecord ordered(HitRecord hit) {
        return take(hit.verified(clock.instant()).ordered(limits(), Matches.taken("anna", clock.instant())));
    }

    /** Its order is that of revision 3. */
    HitRecord ordered() {
        return ordered(confirmed(seen()));
    }

    AcknowledgeAlert.Done acknowledge(Principal who, HitId id, int order) {
        return acknowledgeAlert.acknowledge(who, id, new AcknowledgeAlert.Form(Optional.of(order)));
    }

    /** As the table's stream does: each step once. */
    List<Message> announce(HitId id) {
        HitRecord hit = now(id);
        int before = messages.published().size();
        for (int revision = announced.getOrDefault(id, -1) + 1; revision <= hit.revision(); revision++) {
            announceHit.announce(List.of(new HitRecord(hit.raised(), hit.steps().subList(0, revision))));
        }
        announced.put(id, hit.revision());
        List<? extends Message> all = messages.published();
        return List.copyOf(all.subList(before, all.size()));
    }

    void again(HitRecord hit) {
        announceHit.announce(List.of(hit));
    }

    boolean escalate(HitId id, int order, int time) {
        return escalateAlert.escalate(new OrderWatch.Look(id, order, time));
    }

    List<AuditEntry> entries(String useCase) {
        return audit.written().stream()
                .filter(entry -> entry.action().equals(useCase))
                .toList();
    }
}
