package casement.testkit.memory;

import casement.domain.dispatch.Attempt;
import casement.domain.dispatch.DeliveryFailure;
import casement.domain.dispatch.OutboundCalls;
import casement.domain.dispatch.SignedMessage;
import casement.domain.dispatch.WebhookAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Dispatch systems in memory: what each answers, and what has come to each. */
public final class MemoryDispatch implements OutboundCalls {
    private static final int TAKEN = 204;

    private final Map<WebhookAddress, Integer> answers = new HashMap<>();
    private final Map<WebhookAddress, List<SignedMessage>> come = new HashMap<>();

    /** Until it is told otherwise, with that status. */
    public synchronized void answers(WebhookAddress address, int status) {
        answers.put(address, status);
    }

    /** So that nobody is there. */
    public synchronized void goesDown(WebhookAddress address) {
        answers.put(address, 0);
    }

    public synchronized List<SignedMessage> come(WebhookAddress address) {
        return List.copyOf(come.getOrDefault(address, List.of()));
    }

    @Override
    public synchronized Attempt post(WebhookAddress address, SignedMessage message) {
        int status = answers.getOrDefault(address, TAKEN);
        if (status == 0) {
            return Attempt.failed(message.tried(), DeliveryFailure.UNREACHABLE);
        }
        come.computeIfAbsent(address, nobody -> new ArrayList<>()).add(message);
        return Attempt.answered(message.tried(), status);
    }
}
