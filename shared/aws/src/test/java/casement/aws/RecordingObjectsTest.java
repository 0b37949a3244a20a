package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;

import casement.aws.backend.Backend;
import casement.aws.backend.Backends;
import casement.conformance.Clause;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.masking.MaskedFragment;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.domain.video.Fate;
import casement.domain.video.Sha256;
import casement.domain.video.WithheldFragment;
import casement.domain.video.WithholdReason;
import casement.testkit.Examples;
import casement.testkit.FakeMasking;
import casement.testkit.MovableClock;
import casement.testkit.Race;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Which objects lie in the bucket, and under which keys. */
class RecordingObjectsTest {
    private final Backend backend = Backends.embedded();
    private final S3DynamoDbSegments segments = new S3DynamoDbSegments(
            new S3Objects("the recordings bucket", backend.s3(), backend.presigner(), backend.bucket()),
            new DynamoDbFates(backend.dynamoDb(), backend.table("SegmentsTable")),
            new Retention(Map.of(
                    RetentionClass.CCTV_RECORDING,
                    28,
                    RetentionClass.ALPR_RECORDING,
                    28,
                    RetentionClass.RECORDED_ONLY_RECORDING,
                    90,
                    RetentionClass.PLATE_READ,
                    360,
                    RetentionClass.SIGHTING,
                    28)),
            MovableClock.atNoon());

    private List<String> keys(Camera camera) {
        return backend.s3().listObjectsV2Paginator(r -> r.bucket(backend.bucket())).contents().stream()
                .map(S3Object::key)
                .filter(key -> key.contains(camera.id().value()))
                .toList();
    }

    @Test
    @Clause("SEA-CCTV-5")
    void lie_under_the_prefix_of_their_class_and_day() {
        for (CameraClass cameraClass : CameraClass.values()) {
            Camera camera = Examples.recording(cameraClass);
            MaskedFragment fragment = FakeMasking.masked(Examples.fragment(camera.id(), Examples.NOON, 0));
            segments.append(camera, fragment);
            String folder = Map.of(
                                    CameraClass.CCTV, "cctv",
                                    CameraClass.ALPR, "alpr",
                                    CameraClass.RECORDED_ONLY, "recorded-only")
                            .get(cameraClass)
                    + "/dt=2026-11-20/" + camera.id() + "/";
            String media = Examples.NOON.toEpochMilli() + "-" + fragment.ref().number() + "-"
                    + shortened(fragment.video().media()) + ".m4s";
            assertThat(keys(camera))
                    .containsExactlyInAnyOrder(
                            folder + media,
                            folder + "init-" + shortened(fragment.video().init()) + ".mp4");
        }
    }

    private static String shortened(byte[] bytes) {
        return Sha256.of(bytes).hex().substring(0, 16);
    }

    @Test
    void are_removed_again_by_attempts_that_lost() {
        Camera camera = Examples.recording(CameraClass.CCTV);
        List<Race.Outcome<Fate>> outcomes = Race.between(
                6,
                n -> () -> segments.append(
                        camera, FakeMasking.masked(Examples.fragment(camera.id(), Examples.NOON, 0), "attempt " + n)));
        assertThat(Race.thrown(outcomes)).isEmpty();
        Fate.Stored kept = (Fate.Stored) Race.values(outcomes).getFirst();
        assertThat(keys(camera))
                .containsExactlyInAnyOrder(
                        kept.segment().media().key(), kept.segment().init().key());
    }

    @Test
    void are_none_when_the_fragment_is_withheld() {
        Camera camera = Examples.recording(CameraClass.CCTV);
        MaskedFragment fragment = FakeMasking.masked(Examples.fragment(camera.id(), Examples.NOON, 0));
        segments.withhold(new WithheldFragment(
                fragment.ref(), WithholdReason.NO_APPROVED_MASK_SET, "no approved mask set", Examples.NOON));
        segments.append(camera, fragment);
        assertThat(keys(camera)).isEmpty();
    }
}
