package casement.clips;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.camera.CameraId;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.HeldClips;
import casement.domain.evidence.Manifest;
import casement.domain.evidence.PlannedCut;
import casement.domain.evidence.RecordedSections;
import casement.domain.evidence.StillPlan;
import casement.domain.video.Sections;
import casement.domain.video.Segment;
import casement.domain.video.TimedFrame;
import casement.domain.video.VideoFrames;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Still pictures of a clip as files of its item, decoded from the masked segments as they were recorded. Where none can be decoded
 * a text says so in its place: the video is evidence all the same.
 */
final class StillFiles {
    private final RecordedSections sections;
    private final VideoFrames frames;
    private final HeldClips held;

    StillFiles(RecordedSections sections, VideoFrames frames, HeldClips held) {
        this.sections = sections;
        this.frames = frames;
        this.held = held;
    }

    /** Holds them for the request; what is held already stays. */
    List<Manifest.Attached> hold(AuditReceipt receipt, ClipRequestId request, PlannedCut.OfCamera planned) {
        Attachments attachments = new Attachments(held, request);
        List<Manifest.Attached> stills = new ArrayList<>();
        for (Instant moment : planned.stills().orElse(List.of())) {
            Segment segment = StillPlan.segment(planned.plan(), moment)
                    .orElseThrow(() -> new Fault.Missing("the plan has no segment at " + moment));
            Sections recorded =
                    new Sections(sections.fetch(receipt, segment.init()), sections.fetch(receipt, segment.media()));
            stills.add(still(attachments, planned.camera(), stills.size() + 1, moment, segment, recorded));
        }
        return stills;
    }

    private Manifest.Attached still(
            Attachments attachments, CameraId camera, int number, Instant moment, Segment segment, Sections recorded) {
        Optional<TimedFrame> seen = seen(recorded, moment);
        if (seen.isEmpty()) {
            String why = "No still picture: of segment " + segment.sequence() + " of camera " + camera
                    + " no picture could be decoded for " + moment
                    + ". The segment is in the item as it was recorded.\n";
            byte[] text = why.getBytes(StandardCharsets.UTF_8);
            return attachments.hold(Manifest.Attached.NO_STILL, PartNames.noStill(camera, number), text, moment);
        }
        byte[] jpeg = frames.jpeg(seen.get().frame());
        Instant at = seen.get().at();
        return attachments.hold(Manifest.Attached.STILL, PartNames.still(camera, number), jpeg, at);
    }

    /** The first picture from that moment on, or the last one of the segment, which is shown then. */
    private Optional<TimedFrame> seen(Sections recorded, Instant moment) {
        FirstFrame first = new FirstFrame(moment);
        LastFrame last = new LastFrame();
        try {
            frames.show(recorded, first);
            if (first.seen().isEmpty()) {
                frames.show(recorded, last);
            }
        } catch (VideoFrames.UnreadableVideo e) {
            // What was decoded before the fault is a picture; without one, a text is kept in its place.
            return first.seen().or(last::seen);
        }
        return first.seen().or(last::seen);
    }

    private static final class FirstFrame implements VideoFrames.Viewer {
        private final Instant from;
        private Optional<TimedFrame> seen = Optional.empty();

        FirstFrame(Instant from) {
            this.from = from;
        }

        Optional<TimedFrame> seen() {
            return seen;
        }

        @Override
        public Instant next() {
            return seen.isEmpty() ? from : Instant.MAX;
        }

        @Override
        public void see(TimedFrame picture) {
            seen = Optional.of(picture);
        }
    }

    private static final class LastFrame implements VideoFrames.Viewer {
        private Optional<TimedFrame> seen = Optional.empty();

        Optional<TimedFrame> seen() {
            return seen;
        }

        @Override
        public Instant next() {
            return Instant.MIN;
        }

        @Override
        public void see(TimedFrame picture) {
            seen = Optional.of(picture);
        }
    }
}
