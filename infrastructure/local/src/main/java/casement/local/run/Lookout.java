package casement.local.run;

import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Says each hit, and each plate that was read once, soon after the message of it came: the message names no plate, so it is asked for. */
public final class Lookout implements AutoCloseable {
    private record News(Set<String> reads, Instant first, Instant last) {
        private static News of(String read, Instant at) {
            return new News(Set.of(read), at, at);
        }

        private News and(News other) {
            Set<String> both = new HashSet<>(reads);
            both.addAll(other.reads);
            return new News(
                    both,
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last);
        }
    }

    /** Asks for what one camera read. */
    @FunctionalInterface
    public interface Asked {
        /** @throws IllegalStateException when the rules forbid it */
        List<SeenPlate> plates(String camera, Instant from, Instant until) throws IOException, InterruptedException;
    }

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Map<String, News> news = new HashMap<>();
    private final Asked asked;
    private final Duration pause;
    private final ZoneId zone;
    private final Consumer<String> say;
    private final Thread thread;

    /** @param pause between two questions, at least */
    public Lookout(Asked asked, Duration pause, ZoneId zone, Consumer<String> say) {
        this.asked = asked;
        this.pause = pause;
        this.zone = zone;
        this.say = say;
        this.thread = Thread.ofVirtual().name("lookout").start(this::run);
    }

    /** @param event an EventBridge event */
    public void happened(String event) {
        JsonNode message = Json.read(event, JsonNode.class);
        String type = message.path("detail-type").asText();
        if (type.startsWith("ReadAdded")) {
            noticed(message.path("detail"));
        } else if (type.startsWith("HitRaised")) {
            say.accept(hit(message.path("detail")));
        }
    }

    private String hit(JsonNode detail) {
        return "%s: hit on list '%s' (%s) at %s; not verified, so it is no ground to stop anybody"
                .formatted(
                        detail.path("camera").asText(),
                        detail.path("list").asText(),
                        detail.path("category").asText(),
                        CLOCK.withZone(zone)
                                .format(Instant.parse(detail.path("at").asText())));
    }

    private void noticed(JsonNode detail) {
        News one = News.of(
                detail.path("read").asText(), Instant.parse(detail.path("at").asText()));
        synchronized (news) {
            news.merge(detail.path("camera").asText(), one, News::and);
            news.notifyAll();
        }
    }

    private void run() {
        try {
            while (true) {
                tell(taken());
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | IllegalStateException e) {
            say.accept("plates are no longer told as they come: " + e.getMessage());
        }
    }

    private Map<String, News> taken() throws InterruptedException {
        synchronized (news) {
            while (news.isEmpty()) {
                news.wait();
            }
            Map<String, News> all = Map.copyOf(news);
            news.clear();
            return all;
        }
    }

    private void tell(Map<String, News> all) throws IOException, InterruptedException {
        for (Map.Entry<String, News> each : all.entrySet()) {
            News of = each.getValue();
            List<SeenPlate> found = new ArrayList<>(
                    asked.plates(each.getKey(), of.first(), of.last().plusMillis(1))
                            .reversed());
            found.removeIf(plate -> !of.reads().contains(plate.read()));
            found.forEach(plate -> say.accept(each.getKey() + ": read " + plate.line(zone)));
        }
    }

    /** What has not been told by now stays untold. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
