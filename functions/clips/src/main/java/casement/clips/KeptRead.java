package casement.clips;

import casement.domain.camera.CameraId;
import casement.domain.camera.Place;
import casement.domain.people.PersonId;
import casement.domain.plate.PictureBox;
import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateText;
import casement.domain.plate.ReadId;
import casement.domain.plate.SourceId;
import casement.domain.video.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A plate read as it is kept as evidence, in a file of its own ({@code reads/ID.json}, docs/evidence.md).
 *
 * @param plate as it stood then, after corrections
 * @param plateAsRead as the source gave it
 * @param confidence of what was read, 0 to 1
 * @param direction where the vehicle went, in degrees clockwise from north
 * @param frames how many pictures agreed
 * @param picture SHA-256 of the picture in which it was read, which lies beside it
 */
record KeptRead(
        ReadId readId,
        SourceId source,
        Instant capturedAt,
        CameraId cameraId,
        Place place,
        PlateText plate,
        String plateAsRead,
        double confidence,
        List<OtherText> candidates,
        Optional<Issuer> region,
        Optional<Double> direction,
        int frames,
        Sha256 picture,
        Optional<PictureBox> plateBox,
        Optional<PictureBox> vehicleBox,
        List<Changed> corrections) {
    /** Another text that the plate may say. */
    record OtherText(PlateText plate, double confidence) {}

    /** Who issued the plate. */
    record Issuer(String code, double confidence) {}

    /** What a person changed. */
    record Changed(PlateText plate, PersonId by, Instant at) {}

    static KeptRead of(PlateRead read) {
        return new KeptRead(
                read.id(),
                read.source(),
                read.at(),
                read.camera(),
                read.place(),
                read.text(),
                read.asRead(),
                read.confidence(),
                read.candidates().stream()
                        .map(other -> new OtherText(other.text(), other.confidence()))
                        .toList(),
                read.region().map(region -> new Issuer(region.code(), region.confidence())),
                read.directionDegrees().stream().boxed().findFirst(),
                read.frames(),
                read.picture().digest(),
                read.plateBox(),
                read.vehicleBox(),
                read.corrections().stream()
                        .map(change -> new Changed(change.text(), change.by(), change.at()))
                        .toList());
    }
}
