package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.masking.MaskedFragment;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.domain.video.Fate;
import casement.domain.video.FragmentNumber;
import casement.domain.video.FragmentRef;
import casement.domain.video.MotionlessHour;
import casement.domain.video.Segment;
import casement.domain.video.Segments;
import casement.domain.video.Sha256;
import casement.domain.video.Span;
import casement.domain.video.StoredObject;
import casement.domain.video.WithheldFragment;
import casement.domain.video.WithholdReason;
import casement.testkit.Examples;
import casement.testkit.FakeMasking;
import casement.testkit.MovableClock;
import casement.testkit.Race;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every store of masked recordings does. */
public abstract class SegmentsContract {
    protected static final Retention RETENTION = new Retention(Map.of(
            RetentionClass.CCTV_RECORDING,
            28,
            RetentionClass.ALPR_RECORDING,
            7,
            RetentionClass.RECORDED_ONLY_RECORDING,
            90,
            RetentionClass.PLATE_READ,
            360,
            RetentionClass.SIGHTING,
            28));

    /** Today's noon, so that no store's own clean-up takes what a test has just written. */
    private final Instant noon = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(12));

    /** What the adapter under test takes for now. */
    protected final MovableClock clock = new MovableClock(noon);

    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), clock, Ulids::at).record(Act.asked(Who.NOBODY, "FollowView"));

    /** With {@link #RETENTION} and {@link #clock}. */
    protected abstract Segments segments();

    protected abstract byte[] fetch(URI address) throws IOException;

    private static Segment stored(Fate fate) {
        assertThat(fate).isInstanceOf(Fate.Stored.class);
        return ((Fate.Stored) fate).segment();
    }

    private WithheldFragment withheld(FragmentRef ref, WithholdReason reason) {
        return new WithheldFragment(ref, reason, "for a test", noon);
    }

    private FragmentRef ref(Camera camera, int n) {
        return Examples.fragment(camera.id(), noon, n);
    }

    @Test
    @Clause("SCH-18")
    void labels_a_segment_with_date_place_and_number() {
        Camera camera = Examples.recording(CameraClass.CCTV);
        MaskedFragment fragment = FakeMasking.masked(ref(camera, 0));
        Segment segment = stored(segments().append(camera, fragment));
        assertThat(segment.start()).isEqualTo(noon);
        assertThat(segment.place()).isEqualTo("Third Avenue, pole 14, facing south");
        assertThat(segment.sequence()).isEqualTo(1);
        assertThat(segment.proof()).isEqualTo(fragment.proof());
        assertThat(segment.preset()).isEqualTo(fragment.preset());
        assertThat(segment.media().digest())
                .isEqualTo(Sha256.of(fragment.video().media()));
        assertThat(segments().fate(fragment.ref())).contains(new Fate.Stored(segment));
    }

    @Test
    @Clause("SCH-18")
    void numbers_a_cameras_segments_from_one_without_gaps() {
        Camera camera = Examples.recording(CameraClass.CCTV);
        Camera other = Examples.recording(CameraClass.CCTV);
        for (int n = 0; n < 3; n++) {
            assertThat(stored(segments().append(camera, FakeMasking.masked(ref(camera, n))))
                            .sequence())
                    .isEqualTo(n + 1);
        }
        assertThat(stored(segments().append(other, FakeMasking.masked(ref(other, 0))))
                        .sequence())
                .isEqualTo(1);
    }

    @Test
    @Tag("race")
    @Clause("SCH-18")
    void numbers_without_gaps_when_many_append_at_once() {
        Camera camera = Examples.recording(CameraClass.CCTV);
        List<Race.Outcome<List<Fate>>> outcomes = Race.between(6, n -> appendFour(camera, n));
        assertThat(Race.thrown(outcomes)).isEmpty();
        List<Long> numbers = Race.values(outcomes).stream()
                .flatMap(List::stream)
                .map(fate -> stored(fate).sequence())
                .sorted()
                .toList();
        assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, 24).boxed().toList());
    }

    private Callable<List<Fate>> appendFour(Camera camera, int runner) {
        return () -> IntStream.range(runner * 4, runner * 4 + 4)
                .mapToObj(n -> segments().append(camera, FakeMasking.masked(ref(camera, n))))
                .toList();
    }

    @Test
    void stores_a_fragment_once_when_it_is_appended_again() {
        Camera camera = Examples.recording(CameraClass.CCTV);
        Fate first = segments().append(camera, FakeMasking.masked(ref(camera, 0), "one"));
        Fate again = segments().append(camera, FakeMasking.masked(ref(camera, 0), "one"));
        Fate otherwise = segments().append(camera, FakeMasking.masked(ref(camera, 0), "encoded otherwise"));
        assertThat(again).isEqualTo(first);
        assertThat(otherwise).isEqualTo(first);
        assertThat(stored(segments().append(camera, FakeMasking.masked(ref(camera, 1))))
                        .sequence())
                .isEqualTo(2);
    }

    @Test
    @Tag("race")
    void gives_a_fragment_one_fate_when_many_decide_at_once() throws IOException {
        Camera camera = Examples.recording(CameraClass.CCTV);
        FragmentRef ref = ref(camera, 0);
        List<Race.Outcome<Fate>> outcomes = Race.between(8, n -> decision(camera, ref, n));
        assertThat(Race.thrown(outcomes)).isEmpty();
        Fate decided = segments().fate(ref).orElseThrow();
        assertThat(Race.values(outcomes)).hasSize(8).containsOnly(decided);
        if (decided instanceof Fate.Stored kept) {
            byte[] media = fetch(segments().open(receipt, kept.segment().media(), Duration.ofMinutes(1)));
            assertThat(Sha256.of(media)).isEqualTo(kept.segment().media().digest());
        }
    }

    private Callable<Fate> decision(Camera camera, FragmentRef ref, int n) {
        if (n % 4 == 3) {
            return () -> segments().withhold(withheld(ref, WithholdReason.DAMAGED));
        }
        return () -> segments().append(camera, FakeMasking.masked(ref, "attempt " + n % 3));
    }

    @Test
    void keeps_a_fragment_withheld_when_it_is_appended_later() {
        Camera camera = Examples.recording(CameraClass.CCTV);
        WithheldFragment first = withheld(ref(camera, 0), WithholdReason.NO_APPROVED_MASK_SET);
        assertThat(segments().withhold(first)).isEqualTo(new Fate.Withheld(first));
        assertThat(segments().withhold(withheld(ref(camera, 0), WithholdReason.DAMAGED)))
                .isEqualTo(new Fate.Withheld(first));
        assertThat(segments().append(camera, FakeMasking.masked(ref(camera, 0))))
                .isEqualTo(new Fate.Withheld(first));
        assertThat(segments().during(receipt, camera.id(), new Span(noon, noon.plusSeconds(60))))
                .isEmpty();
    }

    @Test
    void a_fragment_that_was_sent_again_under_another_number_is_stored_once() {
        Camera camera = Examples.recording(CameraClass.CCTV);
        FragmentRef first = ref(camera, 0);
        FragmentRef again = new FragmentRef(camera.id(), new FragmentNumber("99" + first.number()), first.start());
        Fate decided = segments().append(camera, FakeMasking.masked(first));
        assertThat(segments().fate(again)).contains(decided);
        assertThat(segments().append(camera, FakeMasking.masked(again))).isEqualTo(decided);
        assertThat(segments().withhold(withheld(again, WithholdReason.DAMAGED))).isEqualTo(decided);
        assertThat(segments().during(receipt, camera.id(), new Span(noon, noon.plusSeconds(60))))
                .hasSize(1);
    }

    @Test
    void knows_no_fate_when_none_is_decided() {
        assertThat(segments().fate(ref(Examples.camera(), 0))).isEqualTo(Optional.empty());
    }

    @Test
    void gives_the_segments_that_overlap_a_span_oldest_first() {
        Camera camera = Examples.recording(CameraClass.CCTV);
        for (int n : new int[] {3, 0, 2, 1}) {
            segments().append(camera, FakeMasking.masked(ref(camera, n)));
        }
        Camera other = Examples.recording(CameraClass.CCTV);
        segments().append(other, FakeMasking.masked(ref(other, 0)));
        Span middle = new Span(noon.plusSeconds(3), noon.plusSeconds(6));
        assertThat(segments().during(receipt, camera.id(), middle))
                .extracting(Segment::start)
                .containsExactly(noon.plusSeconds(2), noon.plusSeconds(4));
        assertThat(segments().during(receipt, camera.id(), new Span(noon.minusSeconds(9), noon)))
                .isEmpty();
    }

    @Test
    void gives_all_of_a_camera_when_the_span_is_all_of_time() {
        Camera camera = Examples.recording(CameraClass.CCTV);
        Segment segment = stored(segments().append(camera, FakeMasking.masked(ref(camera, 0))));
        assertThat(segments().during(receipt, camera.id(), new Span(Instant.MIN, Instant.MAX)))
                .containsExactly(segment);
    }

    @Test
    @Clause("SEA-CCTV-5")
    void shows_no_segment_that_has_expired() {
        shownUntil(CameraClass.CCTV, 28);
    }

    @Test
    @Clause("SCH-19")
    void shows_the_days_of_its_class_and_nothing_older() {
        shownUntil(CameraClass.RECORDED_ONLY, 90);
    }

    private void shownUntil(CameraClass cameraClass, int days) {
        Camera camera = Examples.recording(cameraClass);
        Segment segment = stored(segments().append(camera, FakeMasking.masked(ref(camera, 0))));
        assertThat(segment.expires()).isEqualTo(noon.plus(Duration.ofDays(days)));
        Span span = new Span(noon, noon.plusSeconds(60));
        clock.set(segment.expires().minusMillis(1));
        assertThat(segments().during(receipt, camera.id(), span)).containsExactly(segment);
        clock.set(segment.expires());
        assertThat(segments().during(receipt, camera.id(), span)).isEmpty();
    }

    @Test
    void opens_what_was_stored() throws IOException {
        Camera camera = Examples.recording(CameraClass.ALPR);
        MaskedFragment fragment = FakeMasking.masked(ref(camera, 0));
        Segment segment = stored(segments().append(camera, fragment));
        assertThat(opened(segment.init())).isEqualTo(fragment.video().init());
        assertThat(opened(segment.media())).isEqualTo(fragment.video().media());
        assertThat(segment.media().bytes()).isEqualTo(fragment.video().media().length);
    }

    private byte[] opened(StoredObject object) throws IOException {
        return fetch(segments().open(receipt, object, Duration.ofMinutes(1)));
    }

    @Test
    void keeps_one_init_section_while_the_parameters_stay() {
        Camera camera = Examples.recording(CameraClass.CCTV);
        Segment one = stored(segments().append(camera, FakeMasking.masked(ref(camera, 0))));
        Segment two = stored(segments().append(camera, FakeMasking.masked(ref(camera, 1))));
        assertThat(two.init()).isEqualTo(one.init());
        assertThat(two.media()).isNotEqualTo(one.media());
    }

    @Test
    @Clause("SCH-26")
    void counts_each_motionless_fragment_once_in_its_hour_and_tells_them_from_what_was_withheld() {
        Camera camera = Examples.recording(CameraClass.RECORDED_ONLY);
        WithheldFragment last = motionless(ref(camera, 1_799));
        for (WithheldFragment each :
                List.of(motionless(ref(camera, 0)), motionless(ref(camera, 0)), last, motionless(ref(camera, 1_800)))) {
            assertThat(segments().withhold(each)).isEqualTo(new Fate.Withheld(each));
        }
        segments().withhold(withheld(ref(camera, 2), WithholdReason.DAMAGED));
        segments().append(camera, FakeMasking.masked(ref(camera, 3)));
        segments().withhold(motionless(ref(camera, 3)));
        segments().withhold(motionless(ref(Examples.camera(), 4)));

        MotionlessHour first = new MotionlessHour(noon, 2, 4_000);
        MotionlessHour second = new MotionlessHour(noon.plusSeconds(3_600), 1, 2_000);
        assertThat(segments().motionlessHours(receipt, camera.id(), new Span(noon, noon.plusSeconds(7_200))))
                .containsExactly(first, second);
        assertThat(segments()
                        .motionlessHours(receipt, camera.id(), new Span(noon.plusSeconds(1), noon.plusSeconds(7_200))))
                .containsExactly(second);
        assertThat(segments().motionlessHours(receipt, camera.id(), new Span(noon, noon.plusSeconds(3_600))))
                .containsExactly(first);
        assertThat(segments().motionless(receipt, camera.id(), new Span(noon.plusSeconds(1), noon.plusSeconds(3_600))))
                .containsExactly(motionless(ref(camera, 0)), last);
        assertThat(segments().motionless(receipt, camera.id(), new Span(noon.plusSeconds(2), noon.plusSeconds(3_598))))
                .isEmpty();
    }

    @Test
    @Tag("race")
    @Clause("SCH-26")
    void counts_no_motionless_fragment_twice_and_none_too_few_when_many_are_withheld_at_once() {
        Camera camera = Examples.recording(CameraClass.RECORDED_ONLY);
        List<Race.Outcome<List<Fate>>> outcomes = Race.between(
                6,
                n -> () -> IntStream.range(0, 4)
                        .mapToObj(i -> segments().withhold(motionless(ref(camera, n / 2 * 4 + i))))
                        .toList());
        assertThat(Race.thrown(outcomes)).isEmpty();
        assertThat(segments().motionlessHours(receipt, camera.id(), new Span(noon, noon.plusSeconds(3_600))))
                .containsExactly(new MotionlessHour(noon, 12, 24_000));
    }

    private WithheldFragment motionless(FragmentRef ref) {
        return new WithheldFragment(ref, WithholdReason.NO_MOTION, "for a test", noon, Optional.of(2_000L));
    }
}
