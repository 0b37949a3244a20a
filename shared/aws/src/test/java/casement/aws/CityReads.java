package casement.aws;

import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.Place;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.PlateRead;
import casement.domain.retention.Retention;
import casement.testkit.Examples;
import casement.testkit.Plates;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A part of a Californian city's year, made from one seed: as many reads a camera and day, and as many reads a plate, as the
 * whole city has in its year; fewer cameras and days.
 */
final class CityReads {
    static final int CAMERAS = 40;

    /** Median of 187 agencies' published counts, April 2026. */
    static final int READS_A_CAMERA_AND_DAY = 397;

    /** 70 million reads a year of five million vehicles, residents' and visitors'. */
    private static final int READS_A_PLATE = 14;

    private static final double ZIPF = 0.8;

    /** Of a weekday's traffic, by hour. */
    private static final double[] RHYTHM = {
        1, 0.6, 0.5, 0.5, 0.8, 2, 4, 6.5, 7, 5.5, 5, 5.2, 5.6, 5.6, 6, 7, 7.6, 8, 6.5, 5, 4, 3.2, 2.5, 1.6
    };

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private final List<AlprCamera> cameras =
            IntStream.range(0, CAMERAS).mapToObj(CityReads::camera).toList();
    private final double[] cameraShares = cumulated(CAMERAS, n -> 1 / Math.pow(n + 1.0, 0.5));
    private final double[] hourShares = cumulated(RHYTHM.length, n -> RHYTHM[n]);
    private final double[] plateShares;
    private final Instant end;
    private final int days;
    private final Retention retention = Examples.retention(28);

    CityReads(int reads, Instant end) {
        this.end = end;
        days = Math.max(1, reads / (CAMERAS * READS_A_CAMERA_AND_DAY));
        plateShares = cumulated(Math.max(100, reads / READS_A_PLATE), n -> 1 / Math.pow(n + 1.0, ZIPF));
    }

    private interface Share {
        double of(int n);
    }

    private static double[] cumulated(int many, Share share) {
        double[] sums = new double[many];
        double sum = 0;
        for (int n = 0; n < many; n++) {
            sum += share.of(n);
            sums[n] = sum;
        }
        return sums;
    }

    private static int pick(double[] sums, Random random) {
        int at = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return at < 0 ? -at - 1 : at;
    }

    /** On a grid of a few streets. */
    private static AlprCamera camera(int n) {
        Camera usual = Examples.camera(new CameraId("camera-" + n), CameraClass.ALPR);
        Place place =
                new Place("Downtown", "corner " + n, 37.33 + 0.004 * Math.floorDiv(n, 8), -121.90 + 0.005 * (n % 8));
        return AlprCamera.of(new Camera(
                        usual.id(),
                        usual.cameraClass(),
                        usual.mount(),
                        place,
                        usual.owner(),
                        usual.commissioning(),
                        usual.presets(),
                        usual.streamArn(),
                        usual.approvedMaskSet(),
                        usual.latestMaskSet(),
                        usual.plateReading(),
                        usual.motionOnly(),
                        usual.revision()))
                .orElseThrow();
    }

    List<AlprCamera> cameras() {
        return cameras;
    }

    Instant begin() {
        return end.minus(Duration.ofDays(days));
    }

    Instant end() {
        return end;
    }

    /** The n-th, always the same: those of the newest day first, then those of the day before it, and so on. */
    PlateRead read(int n) {
        Random random = new Random(0x5EED_0000_0000L + n * 7_919L);
        AlprCamera camera = cameras.get(pick(cameraShares, random));
        return PlateRead.of(
                camera,
                Plates.reading(
                        anyPlate(random),
                        time(n / (CAMERAS * READS_A_CAMERA_AND_DAY), random),
                        "read " + n,
                        Optional.empty()),
                Plates.picture(),
                retention);
    }

    /** One more of the newest day, that is not there yet. */
    PlateRead another(Random random) {
        return PlateRead.of(
                anyCamera(random), Plates.reading(anyPlate(random), anyTime(random)), Plates.picture(), retention);
    }

    /** As often as it is read. */
    String anyPlate(Random random) {
        return plate(pick(plateShares, random));
    }

    AlprCamera anyCamera(Random random) {
        return cameras.get(pick(cameraShares, random));
    }

    /** Of the newest day, which is there at every size. */
    Instant anyTime(Random random) {
        return time(0, random);
    }

    private Instant time(int daysBack, Random random) {
        return end.minus(Duration.ofDays(daysBack + 1L))
                .plus(Duration.ofHours(pick(hourShares, random)))
                .plusMillis(random.nextInt(3_600_000));
    }

    /** Digit, three letters, three digits: California's passenger cars. */
    static String plate(int n) {
        Random random = new Random(0xCA_0000_0000L + n * 104_729L);
        StringBuilder text = new StringBuilder();
        text.append((char) ('4' + random.nextInt(6)));
        for (int i = 0; i < 3; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.append("%03d".formatted(random.nextInt(1_000))).toString();
    }
}
