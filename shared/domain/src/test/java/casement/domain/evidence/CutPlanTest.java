package casement.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.PresetId;
import casement.domain.masking.MaskProof;
import casement.domain.video.FragmentNumber;
import casement.domain.video.FragmentRef;
import casement.domain.video.PictureSize;
import casement.domain.video.Segment;
import casement.domain.video.Sha256;
import casement.domain.video.Span;
import casement.domain.video.StoredObject;
import casement.domain.video.WithheldFragment;
import casement.domain.video.WithholdReason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CutPlanTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final int MILLIS = 2_000;
    private static final Span SPAN = new Span(NOON.plusMillis(700), NOON.plusSeconds(60));

    static Segment segment(int n, int init, long bytes) {
        Instant start = NOON.plusMillis((long) n * MILLIS);
        Sha256 digest = Sha256.of(new byte[] {(byte) n});
        return new Segment(
                new FragmentRef(new CameraId("street"), new FragmentNumber("1" + n), start),
                CameraClass.CCTV,
                n + 1L,
                "Third Avenue, pole 14",
                PresetId.HOME,
                start,
                MILLIS,
                new PictureSize(1280, 720),
                20,
                "avc1.42c01f",
                new StoredObject("init" + init, 700, Sha256.of(new byte[] {(byte) init})),
                new StoredObject("media" + n, bytes, digest),
                new MaskProof(1, "areas", "test", 20, 20, 0, digest),
                false,
                NOON.plusSeconds(86_400));
    }

    @Test
    void whole_segments_follow_each_other_in_one_file() {
        List<Segment> all = new ArrayList<>();
        for (int n = 0; n < 30; n++) {
            all.add(segment(n, 0, 1_000));
        }

        CutPlan plan = CutPlan.of(SPAN, all, List.of());

        assertThat(plan.parts()).containsExactly(all);
        assertThat(plan.gaps()).isEmpty();
    }

    @Test
    void a_file_ends_where_the_video_changes_or_the_file_would_be_too_long() {
        List<Segment> all = List.of(
                segment(0, 0, 400), segment(1, 0, 400), segment(2, 0, 400), segment(3, 1, 400), segment(4, 0, 2_000));

        assertThat(CutPlan.of(SPAN, all, List.of(), 1_000).parts())
                .containsExactly(all.subList(0, 2), all.subList(2, 3), all.subList(3, 4), all.subList(4, 5));
    }

    @Test
    void whatever_is_missing_every_moment_is_in_a_segment_or_a_gap_and_no_segment_is_lost() {
        Random random = new Random(11);
        for (int trial = 0; trial < 500; trial++) {
            List<Segment> some = new ArrayList<>();
            for (int n = 0; n < 30; n++) {
                if (random.nextInt(4) > 0) {
                    some.add(segment(n, random.nextInt(2), 1 + random.nextInt(900)));
                }
            }

            CutPlan plan = CutPlan.of(SPAN, some, List.of(), 2_000);

            assertThat(plan.parts().stream().flatMap(List::stream)).containsExactlyElementsOf(some);
            assertThat(plan.parts()).allSatisfy(part -> {
                assertThat(part)
                        .extracting(Segment::init)
                        .containsOnly(part.getFirst().init());
                assertThat(part.stream().mapToLong(s -> s.media().bytes()).sum())
                        .isLessThanOrEqualTo(2_000);
            });
            for (Instant at = SPAN.from(); at.isBefore(SPAN.until()); at = at.plusMillis(100)) {
                Instant moment = at;
                boolean recorded = some.stream().anyMatch(s -> !moment.isBefore(s.start()) && moment.isBefore(s.end()));
                boolean stated = plan.gaps().stream()
                        .anyMatch(gap -> !moment.isBefore(gap.from()) && moment.isBefore(gap.until()));
                assertThat(recorded ^ stated).as("trial %d, %s", trial, moment).isTrue();
            }
            assertThat(plan.gaps())
                    .allSatisfy(gap -> assertThat(Duration.between(gap.from(), gap.until()))
                            .isPositive());
        }
    }

    @Test
    @Clause("SCH-26")
    void says_of_a_gap_whether_it_was_left_out_for_want_of_motion_or_is_missing() {
        List<Segment> some = List.of(segment(0, 0, 400), segment(5, 0, 400), segment(29, 0, 400));
        List<WithheldFragment> motionless = List.of(
                motionless(1),
                motionless(2),
                motionless(3),
                motionless(4),
                motionless(6),
                motionless(7),
                motionless(20));

        assertThat(CutPlan.of(SPAN, some, motionless).gaps())
                .extracting(Gap::why)
                .containsExactly(
                        "nothing moved, and the camera records on motion only",
                        "nothing was recorded; of this the camera left out 6 s in which nothing moved");
        assertThat(CutPlan.of(SPAN, some, List.of()).gaps())
                .extracting(Gap::why)
                .containsOnly("nothing was recorded");
    }

    private static WithheldFragment motionless(int n) {
        FragmentRef ref = segment(n, 0, 1).fragment();
        return new WithheldFragment(ref, WithholdReason.NO_MOTION, "nothing moves", NOON, Optional.of((long) MILLIS));
    }
}
