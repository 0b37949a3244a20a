package casement.situation.evening;

import casement.domain.situation.FeedKind;
import casement.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code scripts/simulate}: registers four feeds with the system at an address, and posts an evening to them as it goes by. */
final class Simulate {
    /** A position that would come later than this is left out. */
    private static final Duration LATE = Duration.ofSeconds(-5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String at;
    private final Map<FeedKind, String> feeds = new EnumMap<>(FeedKind.class);
    private final String secret = random(32);

    private Simulate(String at) {
        this.at = at;
    }

    /** @param arguments address, seed, speed, minutes of the evening; the token of an operations manager is in TOKEN */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Simulate simulate = new Simulate(arguments[0]);
        double speed = Double.parseDouble(arguments[2]);
        Duration until = Duration.ofMillis((long) (Double.parseDouble(arguments[3]) * 60_000 / speed));
        for (FeedKind kind : FeedKind.values()) {
            simulate.register(kind, System.getenv("TOKEN"));
        }
        simulate.play(Long.parseLong(arguments[1]), speed, until);
    }

    private void register(FeedKind kind, String token) throws IOException, InterruptedException {
        String word = kind.name().toLowerCase(Locale.ROOT);
        String id = "evening-" + word + "-" + random(4);
        HttpResponse<String> answer = post(
                "/v1/feeds",
                Map.of("authorization", "Bearer " + token),
                Json.write(Map.of("id", id, "kind", word, "secret", secret)));
        if (answer.statusCode() != 201) {
            throw new IOException("a feed cannot be registered: " + answer.statusCode() + " " + answer.body());
        }
        feeds.put(kind, id);
    }

    /** Each feed by itself, as in a city: that one is slow makes no other late. */
    private void play(long seed, double speed, Duration until) throws InterruptedException {
        Instant start = Instant.now();
        List<CityEvening.Sending> evening = CityEvening.of(seed, start, speed).stream()
                .takeWhile(sending -> sending.after().compareTo(until) < 0)
                .toList();
        List<Thread> senders = new ArrayList<>();
        for (FeedKind kind : FeedKind.values()) {
            List<CityEvening.Sending> theirs =
                    evening.stream().filter(sending -> sending.kind() == kind).toList();
            senders.add(Thread.ofVirtual().start(() -> send(kind, theirs, start)));
        }
        for (Thread sender : senders) {
            sender.join();
        }
    }

    private void send(FeedKind kind, List<CityEvening.Sending> sendings, Instant start) {
        int sent = 0;
        int late = 0;
        try {
            for (CityEvening.Sending sending : sendings) {
                Duration early = Duration.between(Instant.now(), start.plus(sending.after()));
                if (kind == FeedKind.UNITS && early.compareTo(LATE) < 0) {
                    late++;
                    continue;
                }
                Thread.sleep(Math.max(0, early.toMillis()));
                HttpResponse<String> answer =
                        post("/v1/feeds/" + feeds.get(kind) + "/messages", Map.of("x-api-key", secret), sending.body());
                if (answer.statusCode() != 200) {
                    System.err.println(kind + ": " + answer.statusCode() + " " + answer.body());
                }
                sent++;
            }
        } catch (IOException | InterruptedException e) {
            System.err.println(kind + ": ended: " + e.getMessage());
        }
        System.out.println(kind + ": sent " + sent + ", left out as too late " + late);
    }

    private HttpResponse<String> post(String path, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(at + path))
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String random(int bytes) {
        byte[] made = new byte[bytes];
        new SecureRandom().nextBytes(made);
        return HexFormat.of().formatHex(made);
    }
}
