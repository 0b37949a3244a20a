package casement.kinesisvideo.notification;

import casement.kinesisvideo.Wire;
import casement.kinesisvideo.media.ReservedTags;
import casement.kinesisvideo.stream.StoredFragment;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** What is said of a stored fragment. */
final class FragmentMessage {
    private FragmentMessage() {}

    static String of(String streamArn, StoredFragment fragment) {
        ObjectNode message = Wire.object()
                .put("StreamArn", streamArn)
                .put("FragmentNumber", fragment.number())
                .put("FragmentStartProducerTimestamp", fragment.producerTime().toEpochMilli())
                .put("FragmentStartServerTimestamp", fragment.serverTime().toEpochMilli())
                .put("NotificationType", "PERSISTED");
        ObjectNode payload = message.putObject("NotificationPayload");
        fragment.tags().stream()
                .filter(tag -> !ReservedTags.isReserved(tag))
                .forEach(tag -> payload.put(tag.name(), tag.value()));
        return new String(Wire.bytes(message), StandardCharsets.UTF_8);
    }
}
