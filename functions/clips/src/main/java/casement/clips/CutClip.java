package casement.clips;

import casement.domain.Fault;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.evidence.ClipRequest;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.ClipRequests;
import casement.domain.evidence.ClipState;
import casement.domain.evidence.ClipWork;
import casement.domain.evidence.CutMedia;
import casement.domain.evidence.CutPlan;
import casement.domain.evidence.HeldClips;
import casement.domain.evidence.Manifest;
import casement.domain.evidence.PlannedCut;
import casement.domain.evidence.RecordedSections;
import casement.domain.evidence.StillPlan;
import casement.domain.evidence.WantedClip;
import casement.domain.hit.Hits;
import casement.domain.plate.ReadPictures;
import casement.domain.plate.Reads;
import casement.domain.video.Segment;
import casement.domain.video.Segments;
import casement.domain.video.Sha256;
import casement.domain.video.Span;
import casement.domain.video.VideoFrames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts what a request is about as soon as it is made, so that it is held whatever becomes of the recording: whole segments, not
 * encoded anew, with still pictures of them; or plate reads and hits as they are then. Whoever goes on after a failure cuts the same,
 * by the plan that stands; what is there already stays.
 */
public final class CutClip {
    /** Segments of the last moments may still be on their way through the masking room, several at once. */
    static final Duration SETTLED_AFTER = Duration.ofMinutes(2);

    /** Once one that much later is stored, those before it are. */
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    static final Duration LOOK_AGAIN_AFTER = Duration.ofSeconds(10);

    private final ClipRequests requests;
    private final AuditLog log;
    private final Cameras cameras;
    private final Segments segments;
    private final RecordedSections sections;
    private final HeldClips held;
    private final RecordFiles records;
    private final StillFiles stills;
    private final ClipWork work;
    private final Clock clock;

    public CutClip(
            ClipRequests requests,
            AuditLog log,
            Cameras cameras,
            Segments segments,
            RecordedSections sections,
            VideoFrames frames,
            Reads reads,
            Hits hits,
            ReadPictures pictures,
            HeldClips held,
            ClipWork work,
            Clock clock) {
        this.requests = requests;
        this.log = log;
        this.cameras = cameras;
        this.segments = segments;
        this.sections = sections;
        this.held = held;
        this.records = new RecordFiles(reads, hits, pictures, held, clock);
        this.stills = new StillFiles(sections, frames, held);
        this.work = work;
        this.clock = clock;
    }

    /**
     * Cuts what is wanted still, and drops what is not; a clip that was approved meanwhile goes on to be sealed.
     *
     * @throws Fault.Unavailable when it could not be cut to its end; going on is safe
     */
    public void cut(ClipRequestId id) {
        ClipRequest request = requests.find(id).orElseThrow(DecideClip::missing);
        ClipState state = request.at(clock.instant());
        if (state.isEnded()) {
            held.drop(id);
        } else if (state != ClipState.SEALED) {
            if (held.finished(id).isEmpty() && !isHeld(request)) {
                work.cut(id, LOOK_AGAIN_AFTER);
                return;
            }
            if (requests.find(id).flatMap(ClipRequest::approval).isPresent()) {
                work.seal(id);
            }
        }
    }

    /** Holds what it is about, as soon as all of that is there. */
    private boolean isHeld(ClipRequest request) {
        AuditReceipt receipt = log.recalled(request.requested().audit());
        if (!isSettled(receipt, request)) {
            return false;
        }
        hold(receipt, request);
        return true;
    }

    /** Whether everything that will be there of the span is there. */
    private boolean isSettled(AuditReceipt receipt, ClipRequest request) {
        Instant until = request.wanted().span().until();
        if (request.wanted().records().isPresent() || !clock.instant().isBefore(until.plus(SETTLED_AFTER))) {
            return true;
        }
        Span later = new Span(until.plus(AT_ONCE), until.plus(SETTLED_AFTER));
        return request.wanted().cameras().stream()
                .noneMatch(camera -> segments.during(receipt, camera, later).isEmpty());
    }

    private void hold(AuditReceipt receipt, ClipRequest request) {
        ClipRequestId id = request.id();
        PlannedCut planned = held.planned(id).orElseGet(() -> held.plan(plan(receipt, request)));
        List<Manifest.CameraView> views = new ArrayList<>();
        List<Manifest.Attached> attached = new ArrayList<>();
        for (PlannedCut.OfCamera camera : planned.cameras()) {
            views.add(cut(receipt, request, camera));
            attached.addAll(stills.hold(receipt, id, camera));
        }
        attached.addAll(records.hold(receipt, id, planned.records()));
        held.finish(new CutMedia(id, views, attached));
    }

    private PlannedCut plan(AuditReceipt receipt, ClipRequest request) {
        WantedClip wanted = request.wanted();
        if (wanted.records().isPresent()) {
            return new PlannedCut(
                    request.id(),
                    List.of(),
                    records.planned(receipt, wanted.records().get()));
        }
        return new PlannedCut(
                request.id(),
                wanted.cameras().stream()
                        .map(camera -> plan(receipt, wanted, camera))
                        .toList(),
                List.of());
    }

    private PlannedCut.OfCamera plan(AuditReceipt receipt, WantedClip wanted, CameraId camera) {
        Span span = wanted.span();
        CutPlan plan =
                CutPlan.of(span, segments.during(receipt, camera, span), segments.motionless(receipt, camera, span));
        return new PlannedCut.OfCamera(
                camera, plan, Optional.of(StillPlan.of(span, wanted.cameras().size(), plan)));
    }

    private Manifest.CameraView cut(AuditReceipt receipt, ClipRequest request, PlannedCut.OfCamera planned) {
        Camera camera = cameras.find(planned.camera())
                .orElseThrow(() -> new Fault.Missing("there is no camera " + planned.camera()));
        List<Manifest.Part> parts = new ArrayList<>();
        for (List<Segment> part : planned.plan().parts()) {
            parts.add(cut(receipt, request, camera.id(), parts.size() + 1, part));
        }
        return Manifest.CameraView.of(camera, parts, planned.plan().gaps());
    }

    private Manifest.Part cut(
            AuditReceipt receipt, ClipRequest request, CameraId camera, int number, List<Segment> part) {
        Segment first = part.getFirst();
        Instant from = request.wanted().span().from();
        Instant begins = first.start().isAfter(from) ? first.start() : from;
        byte[] init = sections.fetch(receipt, first.init());
        long zero = DecodeTimes.of(sections.fetch(receipt, first.media()));
        byte[] head = PlayableHead.of(init, begins, zero);
        try {
            Path file = Files.createTempFile("clip", ".mp4");
            try {
                Sha256 digest = write(receipt, file, head, zero, part);
                long bytes = Files.size(file);
                String name = PartNames.media(camera, number);
                held.store(request.id(), name, file, digest);
                Files.write(file, init);
                held.store(
                        request.id(),
                        PartNames.init(camera, number),
                        file,
                        first.init().digest());
                return new Manifest.Part(
                        name,
                        bytes,
                        digest,
                        head.length,
                        zero,
                        new Manifest.Blob(
                                PartNames.init(camera, number),
                                init.length,
                                first.init().digest()),
                        first.codec(),
                        first.size().width(),
                        first.size().height(),
                        Manifest.pieces(head.length, part));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sha256 write(AuditReceipt receipt, Path file, byte[] head, long zero, List<Segment> part)
            throws IOException {
        try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(file), Sha256.begun())) {
            out.write(head);
            for (Segment segment : part) {
                out.write(DecodeTimes.earlier(sections.fetch(receipt, segment.media()), zero));
            }
            return Sha256.of(out.getMessageDigest());
        }
    }
}
