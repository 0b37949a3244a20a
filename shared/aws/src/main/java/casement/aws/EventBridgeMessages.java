package casement.aws;

import casement.domain.Fault;
import casement.domain.message.Message;
import casement.domain.message.Messages;
import casement.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResponse;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResultEntry;

/** Messages on an EventBridge bus: source {@code casement}, detail type name and version, detail the message as JSON. */
public final class EventBridgeMessages implements Messages {
    private static final int MOST_ENTRIES = 10;
    private static final int MOST_ATTEMPTS = 3;

    private final EventBridgeClient events;
    private final String bus;

    public EventBridgeMessages(EventBridgeClient events, String bus) {
        this.events = events;
        this.bus = bus;
    }

    @Override
    public void publish(List<? extends Message> messages) {
        List<PutEventsRequestEntry> entries = messages.stream().map(this::entry).toList();
        for (int from = 0; from < entries.size(); from += MOST_ENTRIES) {
            publishBatch(entries.subList(from, Math.min(entries.size(), from + MOST_ENTRIES)));
        }
    }

    private PutEventsRequestEntry entry(Message message) {
        return PutEventsRequestEntry.builder()
                .eventBusName(bus)
                .source("casement")
                .detailType(detailType(message))
                .detail(Json.write(message))
                .build();
    }

    static String detailType(Message message) {
        return switch (message) {
            case Message.SegmentStored m -> "SegmentStored.v1";
            case Message.FragmentWithheld m -> "FragmentWithheld.v1";
            case Message.ReadAdded m -> "ReadAdded.v1";
            case Message.HitRaised m -> "HitRaised.v1";
            case Message.HitChanged m -> "HitChanged.v1";
        };
    }

    /** The bus takes some of a batch and not others; those are sent again. */
    private void publishBatch(List<PutEventsRequestEntry> batch) {
        List<PutEventsRequestEntry> left = batch;
        String reason = "";
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            List<PutEventsRequestEntry> sent = left;
            PutEventsResponse answer =
                    AwsFaults.guard("the event bus", () -> events.putEvents(request -> request.entries(sent)));
            left = refused(sent, answer.entries());
            if (left.isEmpty()) {
                return;
            }
            reason = answer.entries().stream()
                    .map(PutEventsResultEntry::errorCode)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
        }
        throw new Fault.Unavailable(
                "the event bus did not take " + left.size() + " of " + batch.size() + " messages",
                new IllegalStateException(reason));
    }

    private static List<PutEventsRequestEntry> refused(
            List<PutEventsRequestEntry> sent, List<PutEventsResultEntry> results) {
        return new ArrayList<>(IntStream.range(0, sent.size())
                .filter(i -> i >= results.size() || results.get(i).errorCode() != null)
                .mapToObj(sent::get)
                .toList());
    }
}
