package casement.domain.dispatch;

/** Calls to dispatch systems. Nothing is kept, and nothing is tried twice. */
public interface OutboundCalls {
    /**
     * Posts a message and waits a short while for the answer's status; what else is in the answer is not looked at, and a
     * redirection is an answer like any other. Whatever goes wrong is told, not thrown; the other side may have the message all the same.
     */
    Attempt post(WebhookAddress address, SignedMessage message);
}
