package casement.local.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** SNS topics and who has subscribed to them. */
public final class Announcements {
    /** One message as published. */
    record Published(String id, String topicArn, Optional<String> subject, String message, String at) {
        ObjectNode envelope() {
            ObjectNode e = JsonNodeFactory.instance.objectNode();
            e.put("Type", "Notification");
            e.put("MessageId", id);
            e.put("TopicArn", topicArn);
            subject.ifPresent(s -> e.put("Subject", s));
            e.put("Message", message);
            e.put("Timestamp", at);
            e.put("SignatureVersion", "1");
            e.put("Signature", "");
            e.put("SigningCertURL", "");
            e.put("UnsubscribeURL", "");
            return e;
        }
    }

    private final Map<String, List<Consumer<Published>>> topics = new ConcurrentHashMap<>();
    private final InstantSource clock;

    public Announcements(InstantSource clock) {
        this.clock = clock;
    }

    public void add(String topicArn) {
        topics.putIfAbsent(topicArn, new CopyOnWriteArrayList<>());
    }

    /** @param queue takes the message's body, durably */
    public void toQueue(String topicArn, boolean raw, Consumer<String> queue) {
        subscribe(topicArn, p -> queue.accept(raw ? p.message() : p.envelope().toString()));
    }

    /** @param mailbox takes the function's event, durably */
    public void toFunction(String topicArn, Consumer<String> mailbox) {
        subscribe(topicArn, p -> {
            ObjectNode event = JsonNodeFactory.instance.objectNode();
            ObjectNode record = event.putArray("Records").addObject();
            record.put("EventSource", "aws:sns");
            record.put("EventVersion", "1.0");
            record.put("EventSubscriptionArn", topicArn + ":here");
            record.set("Sns", p.envelope());
            mailbox.accept(event.toString());
        });
    }

    private void subscribe(String topicArn, Consumer<Published> subscriber) {
        topics.computeIfAbsent(topicArn, t -> new CopyOnWriteArrayList<>()).add(subscriber);
    }

    /** @return the message's id once every subscriber has it; nothing when there is no such topic */
    Optional<String> publish(String topicArn, Optional<String> subject, String message) {
        List<Consumer<Published>> subscribers = topics.get(topicArn);
        if (subscribers == null) {
            return Optional.empty();
        }
        String id = UUID.randomUUID().toString();
        Published published =
                new Published(id, topicArn, subject, message, clock.instant().toString());
        subscribers.forEach(s -> s.accept(published));
        return Optional.of(id);
    }
}
