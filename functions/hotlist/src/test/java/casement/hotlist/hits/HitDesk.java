package casement.hotlist.hits;

import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditLog;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.hit.Disposition;
import casement.domain.hit.HitId;
import casement.domain.hit.HitRecord;
import casement.domain.hit.HitRules;
import casement.domain.hit.RejectionReason;
import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.HotListMatch;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListId;
import casement.domain.message.Message;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateText;
import casement.testkit.Examples;
import casement.testkit.Matches;
import casement.testkit.MovableClock;
import casement.testkit.Plates;
import casement.testkit.Rules;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryHits;
import casement.testkit.memory.MemoryReadPictures;
import casement.testkit.memory.MemoryReads;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The use cases about hits on stores in memory, and lists that say what a test puts on them. */
final class HitDesk {
    static final Principal ANALYST = Examples.analyst();
    static final Principal SUPERVISOR = Examples.supervisor();
    static final Principal OFFICER = Examples.person("otto", "Otto Officer", Role.FIELD_OFFICER);
    static final Principal ADMINISTRATOR = Examples.person("alma", "Alma Administrator", Role.ALPR_ADMINISTRATOR);
    static final Principal TECHNICIAN = Examples.technician();

    final MovableClock clock = MovableClock.atNoon();
    final MemoryAudit audit = new MemoryAudit();
    final MemoryCameras cameras = new MemoryCameras();
    final MemoryReads reads = new MemoryReads(Examples.retention(28), clock);
    final MemoryHits hits = new MemoryHits(Examples.retention(28), clock);
    final Camera camera = Examples.recording(CameraClass.ALPR);

    /** So that entries sort as they were written. */
    private final AtomicInteger entries = new AtomicInteger();

    private final Map<PlateText, Listed> listed = new ConcurrentHashMap<>();
    private final AuditLog log = new AuditLog(audit, clock, at -> Ulids.at(at.plusMillis(entries.incrementAndGet())));
    private final Asking asking = new Asking(Rules.governing(), log);
    private final HitRules rules = Matches::limits;

    final MatchRead matchRead = new MatchRead(reads, this::match, hits, rules, log, clock);
    final ListHits listHits = new ListHits(asking, cameras, hits, rules, clock);
    final ShowHit showHit = new ShowHit(asking, cameras, hits, new MemoryReadPictures(), rules, clock);
    final CheckHit checkHit = new CheckHit(asking, cameras, hits, clock);
    final ConfirmHit confirmHit = new ConfirmHit(asking, cameras, hits, rules, clock);
    final CompareOccupants compareOccupants = new CompareOccupants(asking, cameras, hits, clock);
    final RejectHit rejectHit = new RejectHit(asking, cameras, hits, clock);
    final OrderField orderField = new OrderField(asking, cameras, hits, rules, clock);
    final CloseHit closeHit = new CloseHit(asking, cameras, hits, clock);
    final ShowHitPrecision showHitPrecision = new ShowHitPrecision(asking, hits, clock);

    private record Listed(ListId list, EntryId entry, ListCategory category) {}

    HitDesk() {
        cameras.add(camera);
    }

    /** By the read's text, and by those that it may also say. */
    private List<HotListMatch> match(PlateRead read, Instant now) {
        return Stream.of(read.text())
                .flatMap(text -> Optional.ofNullable(listed.get(text)).stream())
                .map(entry -> Matches.match(read, entry.list(), entry.entry(), entry.category()))
                .toList();
    }

    void list(String plate, ListCategory category) {
        listed.put(PlateText.of(plate), new Listed(Matches.STOLEN, Matches.entry(), category));
    }

    PlateRead read(String plate, Instant at) {
        PlateRead read = Plates.read(AlprCamera.of(camera).orElseThrow(), plate, at);
        reads.add(read);
        return read;
    }

    static Message.ReadAdded added(PlateRead read) {
        return new Message.ReadAdded(read.id(), read.camera(), read.at());
    }

    /** A fresh plate of that category passes. */
    HitRecord raised(ListCategory category, Instant at) {
        String plate = Plates.fresh();
        list(plate, category);
        List<HitRecord> before = hits.all();
        matchRead.match(added(read(plate, at)));
        List<HitRecord> now = new ArrayList<>(hits.all());
        now.removeAll(before);
        return now.getFirst();
    }

    HitRecord raised() {
        return raised(ListCategory.STOLEN_VEHICLE, clock.instant());
    }

    HitRecord now(HitId id) {
        return hits.all().stream()
                .filter(hit -> hit.raised().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Stepping.Done check(Principal who, HitId id, boolean plate, boolean state, boolean vehicle, int revision) {
        String picture = now(id).raised().picture().digest().hex();
        return checkHit.check(
                who,
                id,
                new CheckHit.Form(
                        Optional.of(picture),
                        Optional.of(plate),
                        Optional.of(state),
                        Optional.of(vehicle),
                        Optional.of(revision)));
    }

    Stepping.Done confirm(Principal who, HitId id, int revision) {
        return confirmHit.confirm(who, id, new ConfirmHit.Form(Optional.of("CLETS 17"), Optional.of(revision)));
    }

    Stepping.Done compare(Principal who, HitId id, boolean match, Optional<String> ground, int revision) {
        return compareOccupants.compare(
                who, id, new CompareOccupants.Form(Optional.of(match), ground, Optional.of(revision)));
    }

    Stepping.Done reject(Principal who, HitId id, RejectionReason reason, int revision) {
        return rejectHit.reject(who, id, new RejectHit.Form(Optional.of(reason), Optional.of(revision)));
    }

    Stepping.Done order(Principal who, HitId id, int revision) {
        return orderField.order(who, id, new OrderField.Form(Optional.of(revision)));
    }

    Stepping.Done close(Principal who, HitId id, Disposition.Ending ending, int revision) {
        return closeHit.close(
                who, id, new CloseHit.Form(Optional.of(ending), Optional.of("as it was"), Optional.of(revision)));
    }

    /** Seen and confirmed by the analyst. */
    HitRecord verified() {
        HitId id = raised().raised().id();
        check(ANALYST, id, true, true, true, 0);
        confirm(ANALYST, id, 1);
        return now(id);
    }

    List<AuditEntry> entries(String useCase) {
        return audit.written().stream()
                .filter(entry -> entry.action().equals(useCase))
                .toList();
    }
}
