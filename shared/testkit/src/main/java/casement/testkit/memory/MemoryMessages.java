package casement.testkit.memory;

import casement.domain.message.Message;
import casement.domain.message.Messages;
import casement.testkit.FaultSwitch;
import java.util.ArrayList;
import java.util.List;

/** Published messages, kept for assertions. */
public final class MemoryMessages implements Messages {
    public final FaultSwitch faults = new FaultSwitch();
    private final List<Message> published = new ArrayList<>();

    @Override
    public synchronized void publish(List<? extends Message> messages) {
        faults.guard(() -> {
            published.addAll(messages);
        });
    }

    public synchronized List<Message> published() {
        return List.copyOf(published);
    }
}
