package casement.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.camera.CameraClass;
import casement.domain.message.Message;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.domain.video.Fate;
import casement.domain.video.FragmentRef;
import casement.domain.video.Segment;
import casement.domain.video.WithheldFragment;
import casement.domain.video.WithholdReason;
import casement.testkit.Examples;
import casement.testkit.FakeMasking;
import casement.testkit.FaultSwitch;
import casement.testkit.MovableClock;
import casement.testkit.memory.MemoryMessages;
import casement.testkit.memory.MemorySegments;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnnounceFateTest {
    private final MemoryMessages messages = new MemoryMessages();
    private final AnnounceFate announceFate = new AnnounceFate(messages);
    private final Fate stored = stored();
    private final Fate withheld = new Fate.Withheld(
            new WithheldFragment(stored.ref(), WithholdReason.DAMAGED, "the Matroska cannot be read", Examples.NOON));

    @Test
    void tells_what_was_stored_and_what_was_withheld() {
        announceFate.announce(List.of(stored, withheld));
        Segment segment = ((Fate.Stored) stored).segment();
        assertThat(messages.published())
                .containsExactly(
                        new Message.SegmentStored(
                                segment.fragment(),
                                CameraClass.ALPR,
                                1,
                                segment.start(),
                                segment.durationMillis(),
                                segment.init(),
                                segment.media()),
                        new Message.FragmentWithheld(
                                stored.ref(), WithholdReason.DAMAGED, "the Matroska cannot be read"));
    }

    @Test
    void fails_when_not_all_could_be_told() {
        messages.faults.next(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> announceFate.announce(List.of(stored))).isInstanceOf(Fault.Unavailable.class);
    }

    private static Fate stored() {
        FragmentRef ref = Examples.fragment(Examples.freshCameraId(), Examples.NOON, 0);
        Retention retention = new Retention(Map.of(
                RetentionClass.CCTV_RECORDING,
                1,
                RetentionClass.ALPR_RECORDING,
                1,
                RetentionClass.RECORDED_ONLY_RECORDING,
                1,
                RetentionClass.PLATE_READ,
                360,
                RetentionClass.SIGHTING,
                28));
        return new MemorySegments(retention, MovableClock.atNoon())
                .append(Examples.camera(ref.camera(), CameraClass.ALPR), FakeMasking.masked(ref));
    }
}
