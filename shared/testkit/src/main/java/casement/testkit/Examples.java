package casement.testkit;

import casement.domain.access.AgencyType;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.access.Role;
import casement.domain.access.Standing;
import casement.domain.access.Training;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.Commissioning;
import casement.domain.camera.Mount;
import casement.domain.camera.Place;
import casement.domain.camera.PlateReading;
import casement.domain.camera.PresetId;
import casement.domain.camera.Surroundings;
import casement.domain.masking.Identification;
import casement.domain.masking.MaskPlan;
import casement.domain.masking.MaskSet;
import casement.domain.masking.Point;
import casement.domain.masking.Polygon;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.domain.video.FragmentNumber;
import casement.domain.video.FragmentRef;
import casement.domain.video.PictureSize;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** People, cameras, mask sets and fragments to test with. */
public final class Examples {
    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    public static final Identification IDENTIFIED = new Identification("Terry Technician", "Noor Night");
    private static final PlateReading PLATE_READING =
            new PlateReading("2026-03-17", Instant.parse("2026-04-01T00:00:00Z"));
    public static final String POLICE = "Example Police Department";
    public static final PictureSize HD = new PictureSize(1280, 720);

    private Examples() {}

    /** The template's days, but for recordings of CCTV cameras. */
    public static Retention retention(int cctvRecordingDays) {
        return new Retention(Map.of(
                RetentionClass.CCTV_RECORDING, cctvRecordingDays,
                RetentionClass.ALPR_RECORDING, 28,
                RetentionClass.RECORDED_ONLY_RECORDING, 90,
                RetentionClass.PLATE_READ, 360,
                RetentionClass.SIGHTING, 28));
    }

    /** An id that no other test has. */
    public static CameraId freshCameraId() {
        return new CameraId("camera-" + UUID.randomUUID());
    }

    /** A fixed street camera with no mask set yet. */
    public static Camera camera() {
        return camera(freshCameraId(), CameraClass.CCTV);
    }

    public static Camera camera(CameraId id, CameraClass cameraClass) {
        return camera(id, cameraClass, new Place("Third Avenue", "pole 14, facing south", 47.6062, -122.3321));
    }

    private static Camera camera(CameraId id, CameraClass cameraClass, Place place) {
        return new Camera(
                id,
                cameraClass,
                Mount.FIXED,
                place,
                TestDirectory.POLICE,
                new Commissioning(Surroundings.STREET, "the pavement and the bus stop", "Terry Technician", NOON),
                new TreeSet<>(Set.of(PresetId.HOME)),
                "arn:aws:kinesisvideo:us-west-2:000000000000:stream/casement-" + id + "/1795000000000",
                Optional.empty(),
                0,
                cameraClass == CameraClass.ALPR ? Optional.of(PLATE_READING) : Optional.empty(),
                Optional.empty(),
                1);
    }

    /** A camera whose mask set 1 is approved, so that it records. */
    public static Camera recording(CameraClass cameraClass) {
        return camera(freshCameraId(), cameraClass).withMaskSets(Optional.of(1), 1);
    }

    /** An ALPR camera that records, and whose plate reading nobody has switched on. */
    public static Camera notYetReading() {
        Camera usual = recording(CameraClass.ALPR);
        return new Camera(
                usual.id(),
                usual.cameraClass(),
                usual.mount(),
                usual.place(),
                usual.owner(),
                usual.commissioning(),
                usual.presets(),
                usual.streamArn(),
                usual.approvedMaskSet(),
                usual.latestMaskSet(),
                Optional.empty(),
                usual.motionOnly(),
                usual.revision());
    }

    /** A camera that records, of which it is known that it looks to the south. */
    public static Camera lookingSouth(CameraClass cameraClass) {
        Place south = new Place("Third Avenue", "pole 14", 47.6062, -122.3321, Optional.of(180.0));
        return camera(freshCameraId(), cameraClass, south).withMaskSets(Optional.of(1), 1);
    }

    public static Principal analyst() {
        return person("anna", "Anna Analyst", Role.RTCC_ANALYST);
    }

    public static Principal supervisor() {
        return person("sam", "Sam Supervisor", Role.SUPERVISOR);
    }

    public static Principal technician() {
        return person("terry", "Terry Technician", Role.TECHNICIAN);
    }

    public static Principal operationsManager() {
        return person("olga", "Olga Operations", Role.OPERATIONS_MANAGER);
    }

    public static Principal approver() {
        return person("paul", "Paul Principal", Role.APPROVER);
    }

    public static Principal auditor() {
        return person("aude", "Aude Auditor", Role.AUDITOR);
    }

    public static Principal inspectorGeneral() {
        return new Principal(
                "ines", "Ines Inspector", "Oversight", "Office of Inspector General", Set.of(Role.INSPECTOR_GENERAL));
    }

    /** Trained in everything that a pack asks for, and authorised for the year. */
    public static final Standing TRAINED = new Standing(
            Optional.of(TestDirectory.POLICE),
            AgencyType.LOCAL,
            Set.of(),
            List.of(course("alpr-operation"), course("safeguarding"), course("data-security")),
            Optional.of(today().plusDays(200)));

    private static Training course(String course) {
        return new Training(course, "2026.1", today().minusDays(100), today().plusDays(200));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(NOON, ZoneOffset.UTC);
    }

    public static Principal person(String subject, String name, Role... roles) {
        return new Principal(subject, name, "Real-time crime centre", POLICE, Set.of(roles), TRAINED);
    }

    public static Purpose emergencyCall() {
        return new Purpose("911-call", Optional.of("2026-000123"), Optional.empty());
    }

    /** Covers a row of windows and a door at {@link PresetId#HOME}. */
    public static MaskPlan maskPlan() {
        return new MaskPlan(HD, 4, Map.of(PresetId.HOME, List.of(box(0.1, 0.1, 0.4, 0.25), box(0.6, 0.3, 0.7, 0.55))));
    }

    public static MaskPlan nothingToMask() {
        return new MaskPlan(HD, 0, Map.of(PresetId.HOME, List.of()));
    }

    public static MaskSet.Proposed proposal(CameraId camera, int version) {
        return new MaskSet.Proposed(camera, version, maskPlan(), "terry", NOON);
    }

    /** Drawn by the technician, approved by the operations manager. */
    public static MaskSet.Approved maskSet(CameraId camera) {
        return proposal(camera, 1).approve("olga", IDENTIFIED, NOON.plusSeconds(60));
    }

    public static Polygon box(double left, double top, double right, double bottom) {
        return new Polygon(List.of(
                new Point(left, top), new Point(right, top), new Point(right, bottom), new Point(left, bottom)));
    }

    /** The n-th fragment of a camera that began to send at {@code from}, 2 s each. */
    public static FragmentRef fragment(CameraId camera, Instant from, int n) {
        String number = "9134385233318150666908441974200077706515712" + String.format("%04d", n);
        return new FragmentRef(camera, new FragmentNumber(number), from.plusSeconds(2L * n));
    }
}
