package casement.reads;

import casement.domain.access.Detail;
import casement.domain.camera.CameraId;
import casement.domain.camera.Place;
import casement.domain.people.PersonId;
import casement.domain.plate.PictureBox;
import casement.domain.plate.PlateMatch;
import casement.domain.plate.PlatePattern;
import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateText;
import casement.domain.plate.ReadId;
import casement.domain.plate.SourceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A read as it is shown; its picture is opened by a call of its own.
 *
 * @param plate as it stands now, after corrections
 * @param plateAsRead as the source gave it
 * @param plateConfidence of what was read, 0 to 1
 * @param matchKind how it fits the plate that was looked for; absent: none was
 * @param direction where the vehicle went, in degrees clockwise from north
 * @param revision how often it was corrected
 * @param redacted what is left out, since the person's tier does not see it
 */
record ShownRead(
        ReadId readId,
        SourceId source,
        Instant capturedAt,
        CameraId cameraId,
        Optional<Place> place,
        PlateText plate,
        String plateAsRead,
        Optional<Double> plateConfidence,
        Optional<PlateMatch> matchKind,
        Optional<ShownRegion> region,
        List<ShownCandidate> candidates,
        Optional<Double> direction,
        int frames,
        Optional<PictureBox> plateBox,
        Optional<PictureBox> vehicleBox,
        int revision,
        List<ShownCorrection> corrections,
        List<Detail> redacted) {
    /** Who issued the plate. */
    record ShownRegion(String code, double confidence) {}

    /** Another text that the plate may say. */
    record ShownCandidate(PlateText plate, double confidence) {}

    /** What a person changed. */
    record ShownCorrection(PlateText plate, PersonId by, Instant at) {}

    /** @param hidden details that who asks does not see */
    static ShownRead of(PlateRead read, Optional<PlatePattern> sought, Set<Detail> hidden) {
        return new ShownRead(
                read.id(),
                read.source(),
                read.at(),
                read.camera(),
                shown(Detail.PLACE, read.place(), hidden),
                read.text(),
                read.asRead(),
                shown(Detail.CONFIDENCE, read.confidence(), hidden),
                sought.map(pattern -> pattern.match(read.text())),
                read.region().map(region -> new ShownRegion(region.code(), region.confidence())),
                shown(Detail.CANDIDATES, read.candidates(), hidden).orElse(List.of()).stream()
                        .map(candidate -> new ShownCandidate(candidate.text(), candidate.confidence()))
                        .toList(),
                read.directionDegrees().stream().boxed().findFirst(),
                read.frames(),
                read.plateBox(),
                read.vehicleBox(),
                read.corrections().size(),
                shown(Detail.CORRECTIONS, read.corrections(), hidden).orElse(List.of()).stream()
                        .map(correction -> new ShownCorrection(correction.text(), correction.by(), correction.at()))
                        .toList(),
                hidden.stream().sorted().toList());
    }

    private static <T> Optional<T> shown(Detail detail, T value, Set<Detail> hidden) {
        return hidden.contains(detail) ? Optional.empty() : Optional.of(value);
    }
}
