package casement.reads;

import casement.domain.access.Asking;
import casement.domain.access.Purpose;
import casement.domain.access.Reasons;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.PlateRead;
import casement.domain.retention.Retention;
import casement.lambda.PurposeForm;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Plates;
import casement.testkit.Rules;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryInvestigations;
import casement.testkit.memory.MemoryReadPictures;
import casement.testkit.memory.MemoryReads;
import casement.testkit.memory.MemorySightings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The reads room's stores in memory, and its use cases on them. */
final class Stores {
    static final Retention RETENTION = Examples.retention(28);
    static final Optional<PurposeForm> FELONY = Optional.of(new PurposeForm(
            Optional.of("investigation"), Optional.of("2026-000123"), Optional.empty(), Optional.of("felony")));

    final MovableClock clock = MovableClock.atNoon();
    final MemoryAudit audit = new MemoryAudit();

    /** So that entries sort as they were written. */
    private final AtomicInteger entries = new AtomicInteger();

    final MemoryCameras cameras = new MemoryCameras();
    final MemoryReads reads = new MemoryReads(RETENTION, clock);
    final MemoryReadPictures pictures = new MemoryReadPictures();
    final MemorySightings sightings = new MemorySightings(RETENTION, clock);
    final MemoryInvestigations investigations = new MemoryInvestigations();
    final Asking asking = new Asking(
            Rules.governing(),
            new AuditLog(audit, clock, at -> Ulids.at(at.plusMillis(entries.incrementAndGet()))),
            new Reasons(Optional.of(investigations), Optional.empty(), Optional.empty(), clock));

    final SearchReads searchReads = new SearchReads(asking, cameras, reads);
    final ShowReadPicture showReadPicture = new ShowReadPicture(asking, cameras, reads, pictures, clock);
    final CorrectRead correctRead = new CorrectRead(asking, reads, clock);
    final SearchSightings searchSightings = new SearchSightings(asking, cameras, sightings);

    static Purpose purpose() {
        return FELONY.orElseThrow().read();
    }

    AlprCamera alpr() {
        Camera camera = Examples.recording(CameraClass.ALPR);
        cameras.add(camera);
        return AlprCamera.of(camera).orElseThrow();
    }

    Camera cctv() {
        Camera camera = Examples.recording(CameraClass.CCTV);
        cameras.add(camera);
        return camera;
    }

    PlateRead read(AlprCamera camera, String plate, Instant at) {
        PlateRead read = Plates.read(camera, plate, at);
        reads.add(read);
        return read;
    }

    List<Outcome> outcomes() {
        return audit.written().stream().map(AuditEntry::outcome).toList();
    }

    AuditEntry first() {
        return audit.written().getFirst();
    }

    AuditEntry last() {
        return audit.written().getLast();
    }
}
