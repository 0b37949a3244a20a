package casement.domain.camera;

import casement.domain.people.AgencyId;
import casement.domain.retention.RetentionClass;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;

/**
 * A registered source of video.
 *
 * @param owner the agency that answers for it, and whose people alone set it up
 * @param presets the positions it may stand in; a fixed camera has {@link PresetId#HOME} alone
 * @param streamArn the Kinesis video stream made for it
 * @param approvedMaskSet version of the mask set in force; absent: nothing is recorded
 * @param latestMaskSet version of the newest proposal, 0 when there is none
 * @param plateReading absent: no plate is read, whatever the class
 * @param motionOnly absent: everything is recorded
 * @param revision counts changes; a write must name the revision it read
 */
public record Camera(
        CameraId id,
        CameraClass cameraClass,
        Mount mount,
        Place place,
        AgencyId owner,
        Commissioning commissioning,
        SortedSet<PresetId> presets,
        String streamArn,
        Optional<Integer> approvedMaskSet,
        int latestMaskSet,
        Optional<PlateReading> plateReading,
        Optional<MotionOnly> motionOnly,
        long revision) {

    public boolean records() {
        return approvedMaskSet.isPresent();
    }

    /** SCH-6, and every class but recorded-only. */
    public boolean hasLiveView() {
        return cameraClass != CameraClass.RECORDED_ONLY;
    }

    /**
     * Where an object went that moved so before this camera, clockwise from north; empty where nobody can say, as when the camera
     * moves or turns, or nobody has said where it looks.
     */
    public OptionalDouble directionDegrees(Movement movement) {
        boolean isStill = mount == Mount.FIXED && presets.size() == 1;
        return isStill
                ? place.headingDegrees().map(movement::degrees).orElseGet(OptionalDouble::empty)
                : OptionalDouble.empty();
    }

    public RetentionClass retentionClass() {
        return cameraClass.retentionClass();
    }

    public Camera withStream(String arn) {
        return with(arn, approvedMaskSet, latestMaskSet, plateReading, motionOnly, revision);
    }

    public Camera withRevision(long counted) {
        return with(streamArn, approvedMaskSet, latestMaskSet, plateReading, motionOnly, counted);
    }

    public Camera withMaskSets(Optional<Integer> approved, int latest) {
        return with(streamArn, approved, latest, plateReading, motionOnly, revision);
    }

    /** With plates read from now on. */
    public Camera withPlateReading(PlateReading reading) {
        return with(streamArn, approvedMaskSet, latestMaskSet, Optional.of(reading), motionOnly, revision);
    }

    /** Recording on motion only, or everything again. */
    public Camera withMotionOnly(Optional<MotionOnly> decided) {
        return with(streamArn, approvedMaskSet, latestMaskSet, plateReading, decided, revision);
    }

    private Camera with(
            String arn,
            Optional<Integer> approved,
            int latest,
            Optional<PlateReading> reading,
            Optional<MotionOnly> decided,
            long counted) {
        return new Camera(
                id,
                cameraClass,
                mount,
                place,
                owner,
                commissioning,
                presets,
                arn,
                approved,
                latest,
                reading,
                decided,
                counted);
    }
}
