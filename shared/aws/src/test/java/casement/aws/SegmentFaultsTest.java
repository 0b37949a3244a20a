package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.aws.backend.Backend;
import casement.aws.backend.Backends;
import casement.aws.backend.Proxy;
import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.masking.MaskedFragment;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.domain.video.Fate;
import casement.domain.video.Segment;
import casement.domain.video.WithheldFragment;
import casement.domain.video.WithholdReason;
import casement.testkit.Examples;
import casement.testkit.FakeMasking;
import casement.testkit.MovableClock;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of segments when the answer to a write is lost. */
class SegmentFaultsTest {
    private static final String TRANSACTION = "TransactWriteItems";

    private final Backend backend = Backends.embedded();
    private final Camera camera = Examples.recording(CameraClass.CCTV);
    private Proxy proxy;

    @BeforeEach
    void stepBetween() throws IOException {
        proxy = new Proxy(Backends.embeddedDynamoDb());
    }

    @AfterEach
    void stepAside() {
        proxy.close();
    }

    private S3DynamoDbSegments segments() {
        return new S3DynamoDbSegments(
                new S3Objects("the recordings bucket", backend.s3(), backend.presigner(), backend.bucket()),
                new DynamoDbFates(Backend.dynamoDbAt(proxy.endpoint()), backend.table("SegmentsTable")),
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
    }

    private MaskedFragment fragment(int n) {
        return FakeMasking.masked(Examples.fragment(camera.id(), Examples.NOON, n));
    }

    private Segment stored(int n) {
        return ((Fate.Stored) segments().append(camera, fragment(n))).segment();
    }

    private boolean isThere(Segment segment) {
        return backend.s3()
                        .headObject(r ->
                                r.bucket(backend.bucket()).key(segment.media().key()))
                        .contentLength()
                == segment.media().bytes();
    }

    @Test
    @Clause("SCH-18")
    void are_stored_once_and_numbered_without_a_gap_when_one_answer_is_lost() {
        proxy.hideNextAnswers(1, TRANSACTION);
        Segment first = stored(0);
        assertThat(first.sequence()).isEqualTo(1);
        assertThat(isThere(first)).isTrue();
        assertThat(stored(1).sequence()).isEqualTo(2);
    }

    @Test
    @Clause("SCH-18")
    void are_found_stored_by_the_next_attempt_when_every_answer_is_lost() {
        proxy.hideNextAnswers(100, TRANSACTION);
        assertThatThrownBy(() -> segments().append(camera, fragment(0))).isInstanceOf(Fault.Unavailable.class);
        proxy.hideNextAnswers(0, TRANSACTION);
        Segment found = stored(0);
        assertThat(found.sequence()).isEqualTo(1);
        assertThat(isThere(found)).isTrue();
        assertThat(stored(1).sequence()).isEqualTo(2);
    }

    @Test
    void are_withheld_once_when_the_answer_is_lost() {
        WithheldFragment withheld =
                new WithheldFragment(fragment(0).ref(), WithholdReason.DAMAGED, "truncated", Examples.NOON);
        proxy.hideNextAnswers(1, "PutItem");
        assertThat(segments().withhold(withheld)).isEqualTo(new Fate.Withheld(withheld));
    }
}
