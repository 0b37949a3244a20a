package casement.local.run;

import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Says what becomes of each camera's video, from the messages that the functions publish. */
public final class Watcher {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private static final class Tally {
        private long stored;
        private long withheld;
        private long delayMillis;
        private String lastReason = "";
        private Instant told = Instant.EPOCH;
        private boolean changed;
    }

    private final Map<String, Tally> cameras = new TreeMap<>();
    private final InstantSource clock;
    private final Consumer<String> say;

    public Watcher(InstantSource clock, Consumer<String> say) {
        this.clock = clock;
        this.say = say;
    }

    /** @param event an EventBridge event */
    public synchronized void happened(String event) {
        JsonNode read = Json.read(event, JsonNode.class);
        JsonNode detail = read.path("detail");
        String camera = detail.path("fragment").path("camera").asText("");
        if (camera.isEmpty()) {
            return;
        }
        Tally tally = cameras.computeIfAbsent(camera, c -> new Tally());
        Instant now = clock.instant();
        if (read.path("detail-type").asText().startsWith("SegmentStored")) {
            Instant end = Instant.parse(detail.path("start").asText())
                    .plusMillis(detail.path("durationMillis").asLong());
            tally.stored++;
            tally.delayMillis = Math.max(0, Duration.between(end, now).toMillis());
        } else {
            tally.withheld++;
            String reason = detail.path("reason").asText();
            if (!reason.equals(tally.lastReason)) {
                tally.told = Instant.EPOCH;
            }
            tally.lastReason = reason;
        }
        tally.changed = true;
        if (Duration.between(tally.told, now).compareTo(BETWEEN_LINES) >= 0) {
            tell(camera, tally, now);
        }
    }

    private void tell(String camera, Tally tally, Instant now) {
        tally.told = now;
        tally.changed = false;
        StringBuilder line =
                new StringBuilder(camera).append(": ").append(tally.stored).append(" segments stored");
        if (tally.stored > 0) {
            line.append(", ")
                    .append("%.1f".formatted(tally.delayMillis / 1000.0))
                    .append(" s behind the camera");
        }
        if (tally.withheld > 0) {
            line.append(", ")
                    .append(tally.withheld)
                    .append(" withheld (")
                    .append(tally.lastReason)
                    .append(')');
        }
        say.accept(line.toString());
    }

    /** Says what has not been said yet. */
    public synchronized void flush() {
        Instant now = clock.instant();
        cameras.forEach((camera, tally) -> {
            if (tally.changed) {
                tell(camera, tally, now);
            }
        });
    }
}
