package casement.plates;

import casement.domain.Fault;
import casement.domain.camera.Cameras;
import casement.domain.message.Message;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.AlprSegment;
import casement.domain.plate.AlprSegments;
import casement.domain.plate.Picture;
import casement.domain.plate.PlatePassage;
import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateReader;
import casement.domain.plate.ReadPictures;
import casement.domain.plate.Reading;
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
    private final Reads reads;
    private final Retention retention;

    public ReadPlates(
            Cameras cameras,
            AlprSegments segments,
            VideoFrames frames,
            PlateReader reader,
            ReadPictures pictures,
            Reads reads,
            Retention retention) {
        this.cameras = cameras;
        this.segments = segments;
        this.frames = frames;
        this.reader = reader;
        this.pictures = pictures;
        this.reads = reads;
        this.retention = retention;
    }

    /**
     * @return how many passages were read, those that were read before among them
     * @throws Fault.Refused when the segment is of a camera that may not read plates
     * @throws Fault.Unavailable when it may work later; what was stored by then stays, and is found again
     * @throws VideoFrames.UnreadableVideo when it never will
     */
    public int read(Message.SegmentStored stored) throws VideoFrames.UnreadableVideo {
        AlprSegment segment = cameras.find(stored.fragment().camera())
                .flatMap(AlprCamera::of)
                .flatMap(camera -> AlprSegment.of(camera, stored))
                .orElseThrow(() -> new Fault.Refused(
                        "SEA-CCTV-8", "a segment of a camera that is not of class ALPR came to where plates are read"));
        List<PlatePassage> passages = passages(segments.fetch(segment));
        for (PlatePassage passage : passages) {
            store(segment.camera(), passage);
        }
        return passages.size();
    }

    private List<PlatePassage> passages(Sections segment) throws VideoFrames.UnreadableVideo {
        PlateReader.Watch watch = reader.watch();
        List<PlatePassage> passages = new ArrayList<>();
        frames.show(segment, new VideoFrames.Viewer() {
            @Override
            public Instant next() {
                return watch.next();
            }

            @Override
            public void see(TimedFrame picture) {
                passages.addAll(watch.see(picture.frame(), picture.at()));
            }
        });
        passages.addAll(watch.end());
        return passages;
    }

    private void store(AlprCamera camera, PlatePassage passage) {
        if (reads.isOngoing(camera.camera().id(), passage.plate().text(), passage.from())) {
            return;
        }
        Picture picture = new Picture(frames.jpeg(passage.picture()));
        StoredObject object = pictures.store(camera, passage.at(), picture);
        reads.add(PlateRead.of(camera, reading(camera, passage), object, retention));
    }

    private static Reading reading(AlprCamera camera, PlatePassage passage) {
        SpottedPlate plate = passage.plate();
        String name = camera + "|" + passage.from().toEpochMilli() + "|"
                + plate.text().characters();
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
