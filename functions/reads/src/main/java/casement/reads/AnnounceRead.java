package casement.reads;

import casement.domain.message.Message;
import casement.domain.message.Messages;
import casement.domain.plate.PlateRead;
import java.util.List;

/** Tells the other rooms that plates were read, and not which. */
public final class AnnounceRead {
    private final Messages messages;

    public AnnounceRead(Messages messages) {
        this.messages = messages;
    }

    /** @throws casement.domain.Fault.Unavailable when not all could be told; tell all again */
    public void announce(List<PlateRead> reads) {
        List<Message.ReadAdded> told = reads.stream()
                .map(read -> new Message.ReadAdded(read.id(), read.camera(), read.at()))
                .toList();
        if (!told.isEmpty()) {
            messages.publish(told);
        }
    }
}
