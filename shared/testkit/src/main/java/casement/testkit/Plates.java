package casement.testkit;

import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.Place;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.Candidate;
import casement.domain.plate.PictureBox;
import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateText;
import casement.domain.plate.Reading;
import casement.domain.plate.Region;
import casement.domain.plate.SourceId;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/** Plate reads to test with. */
public final class Plates {
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private Plates() {}

    public static AlprCamera camera() {
        return camera(Examples.freshCameraId());
    }

    public static AlprCamera camera(CameraId id) {
        return AlprCamera.of(Examples.camera(id, CameraClass.ALPR)).orElseThrow();
    }

    /** One that stands there. */
    public static AlprCamera camera(double latitudeDegrees, double longitudeDegrees) {
        Camera usual = Examples.camera(Examples.freshCameraId(), CameraClass.ALPR);
        Camera there = new Camera(
                usual.id(),
                usual.cameraClass(),
                usual.mount(),
                new Place("Downtown", "a corner", latitudeDegrees, longitudeDegrees),
                usual.owner(),
                usual.commissioning(),
                usual.presets(),
                usual.streamArn(),
                usual.approvedMaskSet(),
                usual.latestMaskSet(),
                usual.plateReading(),
                usual.motionOnly(),
                usual.revision());
        return AlprCamera.of(there).orElseThrow();
    }

    /** A plate of eight that no other test has. */
    public static String fresh() {
        UUID random = UUID.randomUUID();
        StringBuilder text = new StringBuilder();
        long bits = random.getMostSignificantBits() >>> 1;
        for (int i = 0; i < 8; i++) {
            text.append(LETTERS.charAt((int) (bits % LETTERS.length())));
            bits /= LETTERS.length();
        }
        return text.toString();
    }

    public static Reading reading(String plate, Instant at) {
        return reading(plate, at, UUID.randomUUID().toString(), Optional.empty());
    }

    /** @param place of a mobile camera */
    public static Reading reading(String plate, Instant at, String name, Optional<Place> place) {
        return new Reading(
                SourceId.OWN,
                name,
                place,
                at,
                PlateText.of(plate),
                plate,
                0.97,
                List.of(new Candidate(PlateText.of(plate), 0.97)),
                Optional.of(new Region("us-ca", 0.9)),
                OptionalDouble.of(90),
                7,
                Optional.of(new PictureBox(0.4, 0.6, 0.1, 0.05)),
                Optional.of(new PictureBox(0.2, 0.2, 0.5, 0.6)));
    }

    public static PlateRead read(AlprCamera camera, String plate, Instant at) {
        return PlateRead.of(camera, reading(plate, at), picture(), Examples.retention(28));
    }

    public static StoredObject picture() {
        return new StoredObject(
                "reads/dt=2026-11-20/x/1-2.jpg", 1000, Sha256.of("picture".getBytes(StandardCharsets.UTF_8)));
    }
}
