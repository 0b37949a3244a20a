package casement.acceptance.whole;

import static org.assertj.core.api.Assertions.assertThat;

import casement.json.Json;
import casement.local.run.Api;
import casement.local.signin.Person;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;

/** A registered source that sends reads at an even pace, some of them of plates that are on a list. */
final class Traffic {
    private static final String SOURCE = "bench-gate";
    /** None of these is easily taken for another. */
    private static final String LETTERS = "CFHJKMPRTVXY";

    private static final String DIGITS = "3479";
    private static final int LISTED = 4_000;
    private static final int OTHERS = 500;
    private static final int POSTS_PER_SECOND = 25;
    private static final int MOST_TRIES = 1_200;
    private static final String PICTURE = picture();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(5);
    private final String secret = HexFormat.of().formatHex(randomBytes());
    private final List<String> plates = plates(LISTED + OTHERS);
    private final List<String> listed = plates.subList(0, LISTED);
    private final AtomicLong lastAt = new AtomicLong();
    private final URI api;
    private final String camera;
    private int used;
    private int sent;

    /**
     * What was sent.
     *
     * @param hits when the reads of listed plates were posted ({@link System#nanoTime}), by the moment at which they were seen, in
     *     epoch milliseconds
     * @param lagSeconds from the planned end to the last answer
     */
    record Sent(int reads, Map<Long, Long> hits, double lagSeconds) {}

    Traffic(URI api, String camera) {
        this.api = api;
        this.camera = camera;
    }

    /** Registers source and list through the REST API, as people would. */
    void register(Api asPeople) throws IOException, InterruptedException {
        Api.Answer source = asPeople.post(
                Person.OPERATIONS_MANAGER,
                "/v1/read-sources",
                Map.of(
                        "id",
                        SOURCE,
                        "maker",
                        "casement",
                        "cameras",
                        Map.of("gate", camera),
                        "secret",
                        secret,
                        "purpose",
                        Map.of("code", "public-meeting", "number", "2026-03-17")));
        assertThat(source.status()).as(source.body().toString()).isEqualTo(201);
        assertThat(CsvList.registered(asPeople, "bench").put(listed)).isEqualTo("in-force");
    }

    /** Sends listed plates until a desk hears of one. */
    void awaitMatching(Desk desk, Duration longest) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end) {
            Sent one = paced(1, 2, 1, () -> {});
            Thread.sleep(1_000);
            if (one.hits().keySet().stream().anyMatch(at -> !desk.heardOf(at).isEmpty())) {
                return;
            }
        }
        throw new IllegalStateException("no read of a listed plate became a hit");
    }

    /**
     * @param every each read of so many is of a listed plate that has not been seen
     * @param halfway what happens in the middle
     */
    Sent paced(int readsPerSecond, int seconds, int every, Runnable halfway)
            throws InterruptedException, ExecutionException {
        int posts = Math.min(readsPerSecond, POSTS_PER_SECOND) * seconds;
        int each = Math.max(1, readsPerSecond / POSTS_PER_SECOND);
        long between = seconds * 1_000_000_000L / posts;
        Map<Long, Long> hits = new ConcurrentHashMap<>();
        List<Future<Boolean>> posted = new ArrayList<>();
        long begun = System.nanoTime();
        try (ExecutorService posting = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int post = 0; post < posts; post++) {
                TimeUnit.NANOSECONDS.sleep(begun + post * between - System.nanoTime());
                if (post == posts / 2) {
                    halfway.run();
                }
                List<Long> ofHits = new ArrayList<>();
                String body = body(each, every, ofHits);
                posted.add(posting.submit(() -> {
                    ofHits.forEach(at -> hits.put(at, System.nanoTime()));
                    post(body);
                    return true;
                }));
            }
        }
        for (Future<Boolean> one : posted) {
            one.get();
        }
        double lag = (System.nanoTime() - begun - posts * between) / 1e9;
        return new Sent(posts * each, hits, lag);
    }

    private String body(int reads, int every, List<Long> ofHits) {
        ObjectNode body = Json.lenient().createObjectNode();
        ArrayNode all = body.putArray("reads");
        for (int n = 0; n < reads; n++) {
            boolean hit = sent % every == 0;
            long at = lastAt.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis()));
            ObjectNode read = all.addObject();
            read.put("readId", "bench-" + sent);
            read.put("cameraId", "gate");
            read.put("capturedAt", Instant.ofEpochMilli(at).toString());
            read.put("plate", plates.get(hit ? used++ : LISTED + sent % OTHERS));
            read.put("plateConfidence", 0.95);
            read.put("image", PICTURE);
            if (hit) {
                ofHits.add(at);
            }
            sent++;
        }
        return Json.write(body);
    }

    private void post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(api.resolve("/v1/read-sources/" + SOURCE + "/reads"))
                .header("content-type", "application/json")
                .header("x-api-key", secret)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status == 200) {
                return;
            }
            assertThat(status).as("of a post of reads").isIn(429, 503);
            Thread.sleep(500);
        }
        throw new IllegalStateException("reads could not be posted within ten minutes");
    }

    private byte[] randomBytes() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return bytes;
    }

    /** The first ones are {@link #listed}; every two differ in two places at least. */
    private List<String> plates(int count) {
        List<String> plates = new ArrayList<>();
        while (plates.size() < count) {
            String plate = plate();
            if (plates.stream().allMatch(there -> differences(there, plate) > 1)) {
                plates.add(plate);
            }
        }
        return plates;
    }

    private String plate() {
        StringBuilder plate = new StringBuilder();
        for (String from : List.of(DIGITS, LETTERS, LETTERS, LETTERS, DIGITS, DIGITS, DIGITS)) {
            plate.append(from.charAt(random.nextInt(from.length())));
        }
        return plate.toString();
    }

    private static int differences(String one, String other) {
        int differences = 0;
        for (int n = 0; n < one.length(); n++) {
            differences += one.charAt(n) == other.charAt(n) ? 0 : 1;
        }
        return differences;
    }

    private static String picture() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(64, 32, BufferedImage.TYPE_3BYTE_BGR), "jpeg", bytes);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
