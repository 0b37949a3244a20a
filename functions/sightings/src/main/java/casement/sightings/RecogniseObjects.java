package casement.sightings;

import casement.domain.Fault;
import casement.domain.camera.Cameras;
import casement.domain.message.Message;
import casement.domain.plate.PictureBox;
import casement.domain.retention.Retention;
import casement.domain.vehicle.BodyTypes;
import casement.domain.vehicle.ObjectKind;
import casement.domain.vehicle.ObjectRecogniser;
import casement.domain.vehicle.Observation;
import casement.domain.vehicle.ObservedSegment;
import casement.domain.vehicle.ObservedSegments;
import casement.domain.vehicle.ObservingCamera;
import casement.domain.vehicle.Sighting;
import casement.domain.vehicle.Sightings;
import casement.domain.video.Frame;
import casement.domain.video.VideoFrames;
import java.util.List;

/**
 * Writes down which vehicles and other objects moved through a stored segment of a street camera, so that a blue pickup can be
 * looked for later (SEA-CCTV-6). The same segment gives the same sightings of the same names, however often it is announced.
 */
public final class RecogniseObjects {
    private final Cameras cameras;
    private final ObservedSegments segments;
    private final VideoFrames frames;
    private final ObjectRecogniser recogniser;
    private final BodyTypes bodyTypes;
    private final Sightings sightings;
    private final Retention retention;

    public RecogniseObjects(
            Cameras cameras,
            ObservedSegments segments,
            VideoFrames frames,
            ObjectRecogniser recogniser,
            BodyTypes bodyTypes,
            Sightings sightings,
            Retention retention) {
        this.cameras = cameras;
        this.segments = segments;
        this.frames = frames;
        this.recogniser = recogniser;
        this.bodyTypes = bodyTypes;
        this.sightings = sightings;
        this.retention = retention;
    }

    /**
     * @return how many objects moved through it
     * @throws Fault.Refused when the segment is not one of a street camera
     * @throws Fault.Unavailable when it may work later; what was stored by then stays, and is found again
     * @throws VideoFrames.UnreadableVideo when it never will
     */
    public int recognise(Message.SegmentStored stored) throws VideoFrames.UnreadableVideo {
        ObservedSegment segment = cameras.find(stored.fragment().camera())
                .flatMap(ObservingCamera::of)
                .flatMap(camera -> ObservedSegment.of(camera, stored))
                .orElseThrow(() -> new Fault.Refused(
                        "SEA-CCTV-6", "objects are recognised in segments of street cameras and in no others"));
        ObjectRecogniser.Watch watch = recogniser.watch();
        frames.show(segments.fetch(segment), watch);
        List<Observation> seen = watch.end();
        for (int i = 0; i < seen.size(); i++) {
            String name = stored.start().toEpochMilli() + "|" + i;
            sightings.add(Sighting.of(segment.camera(), name, withBodyType(seen.get(i)), retention));
        }
        return seen.size();
    }

    /** Only a vehicle's picture, cut out of all else, is looked at for that. */
    private Observation withBodyType(Observation seen) {
        if (seen.kind() != ObjectKind.VEHICLE || seen.bodyType().isPresent()) {
            return seen;
        }
        PictureBox box = seen.box();
        Frame vehicle = seen.picture().part(box.left(), box.top(), box.width(), box.height());
        return seen.withBodyType(bodyTypes.of(() -> frames.jpeg(vehicle)));
    }
}
