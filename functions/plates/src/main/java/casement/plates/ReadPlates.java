package casement.plates;

import casement.domain.Fault;
import casement.domain.camera.Camera;
import casement.domain.camera.Cameras;
import casement.domain.message.Message;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.AlprSegment;
import casement.domain.plate.AlprSegments;
import casement.domain.plate.Passage;
import casement.domain.plate.Passages;
import casement.domain.plate.Picture;
import casement.domain.plate.PlatePassage;
import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateReader;
import casement.domain.plate.ReadPictures;
import casement.domain.plate.Reading;
import casement.domain.plate.ReadingRules;
import casement.domain.plate.Reads;
import casement.domain.plate.SourceId;
import casement.domain.plate.SpottedPlate;
import casement.domain.retention.Retention;
import casement.domain.video.Sections;
import casement.domain.video.StoredObject;
import casement.domain.video.TimedFrame;
import casement.domain.video.VideoFrames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the plates of the vehicles that pass in a stored segment of an ALPR camera, each passage once, however often the segment is
 * announced: the same segment gives the same reads of the same names.
 */
public final class ReadPlates {
    private final Cameras cameras;
    private final AlprSegments segments;
    private final VideoFrames frames;
    private final PlateReader reader;
    private final ReadPictures pictures;
    private final Passages passages;
    private final Reads reads;
    private final ReadingRules rules;
    private final Retention retention;

    public ReadPlates(
            Cameras cameras,
            AlprSegments segments,
            VideoFrames frames,
            PlateReader reader,
            ReadPictures pictures,
            Passages passages,
            Reads reads,
            ReadingRules rules,
            Retention retention) {
        this.cameras = cameras;
        this.segments = segments;
        this.frames = frames;
        this.reader = reader;
        this.pictures = pictures;
        this.passages = passages;
        this.reads = reads;
        this.rules = rules;
        this.retention = retention;
    }

    /**
     * @return how many passages were read, those that were read before among them
     * @throws Fault.Refused when the segment is of a camera that may not read plates
     * @throws Fault.Unavailable when it may work later; what was stored by then stays, and is found again
     * @throws VideoFrames.UnreadableVideo when it never will
     */
    public int read(Message.SegmentStored stored) throws VideoFrames.UnreadableVideo {
        AlprCamera camera =
                cameras.find(stored.fragment().camera()).flatMap(AlprCamera::of).orElseThrow(ReadPlates::noAlprCamera);
        if (!camera.readsAt(stored.start()) || isUnread(camera.camera(), stored)) {
            return 0;
        }
        AlprSegment segment = AlprSegment.of(camera, stored).orElseThrow(ReadPlates::noAlprCamera);
        List<PlatePassage> seen = passages(segments.fetch(segment));
        for (PlatePassage passage : seen) {
            store(segment.camera(), passage);
        }
        return seen.size();
    }

    private static Fault.Refused noAlprCamera() {
        return new Fault.Refused(
                "SEA-CCTV-8", "a segment of a camera that is not of class ALPR came to where plates are read");
    }

    /** A segment that touches a time at which no plate may be read there is not looked into. */
    private boolean isUnread(Camera camera, Message.SegmentStored stored) {
        Instant end = stored.start().plusMillis(stored.durationMillis());
        return rules.against(camera.id(), camera.place(), stored.start()).isPresent()
                || rules.against(camera.id(), camera.place(), end).isPresent();
    }

    private List<PlatePassage> passages(Sections segment) throws VideoFrames.UnreadableVideo {
        PlateReader.Watch watch = reader.watch();
        List<PlatePassage> seen = new ArrayList<>();
        frames.show(segment, new VideoFrames.Viewer() {
            @Override
            public Instant next() {
                return watch.next();
            }

            @Override
            public void see(TimedFrame picture) {
                seen.addAll(watch.see(picture.frame(), picture.at()));
            }
        });
        seen.addAll(watch.end());
        return seen;
    }

    private void store(AlprCamera camera, PlatePassage passage) {
        String name = name(camera, passage);
        if (!passages.isNew(passing(camera, name, passage))) {
            return;
        }
        Picture picture = new Picture(frames.jpeg(passage.picture()));
        StoredObject object = pictures.store(camera, passage.at(), picture);
        reads.add(PlateRead.of(camera, reading(camera, name, passage), object, retention));
    }

    private static Passage passing(AlprCamera camera, String name, PlatePassage passage) {
        return new Passage(
                camera.camera().id(), passage.plate().text().folded(), name, passage.from(), passage.until());
    }

    private static String name(AlprCamera camera, PlatePassage passage) {
        return camera.camera().id() + "|" + passage.from().toEpochMilli() + "|"
                + passage.plate().text().characters();
    }

    private static Reading reading(AlprCamera camera, String name, PlatePassage passage) {
        SpottedPlate plate = passage.plate();
        return new Reading(
                SourceId.OWN,
                name,
                Optional.empty(),
                passage.at(),
                plate.text(),
                plate.text().characters(),
                plate.confidence(),
                plate.candidates(),
                plate.regions().stream().findFirst(),
                camera.camera().directionDegrees(passage.movement()),
                passage.agreeing(),
                Optional.of(plate.box()),
                Optional.empty());
    }
}
