package casement.masking;

import casement.domain.message.Message;
import casement.domain.message.Messages;
import casement.domain.video.Fate;
import casement.domain.video.Segment;
import casement.domain.video.WithheldFragment;
import java.util.List;

/** Tells the other rooms what became of fragments. */
public final class AnnounceFate {
    private final Messages messages;

    public AnnounceFate(Messages messages) {
        this.messages = messages;
    }

    /** @throws casement.domain.Fault.Unavailable when not all could be told; tell all again */
    public void announce(List<Fate> fates) {
        List<Message> told = fates.stream().map(AnnounceFate::message).toList();
        if (!told.isEmpty()) {
            messages.publish(told);
        }
    }

    private static Message message(Fate fate) {
        return switch (fate) {
            case Fate.Stored stored -> stored(stored.segment());
            case Fate.Withheld withheld -> withheld(withheld.fragment());
        };
    }

    private static Message stored(Segment segment) {
        return new Message.SegmentStored(
                segment.fragment(),
                segment.cameraClass(),
                segment.sequence(),
                segment.start(),
                segment.durationMillis(),
                segment.init(),
                segment.media());
    }

    private static Message withheld(WithheldFragment fragment) {
        return new Message.FragmentWithheld(fragment.ref(), fragment.reason(), fragment.detail());
    }
}
