package casement.local.run;

import casement.json.Json;
import casement.kinesisvideo.sigv4.Digests;
import casement.local.Engine;
import casement.local.signin.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What became of everything that was sent: one JSON document, and one playable file for each segment. */
public final class Report {
    private final Engine engine;
    private final Api api;
    private final Path file;
    private final SeenByCamera seen;

    public Report(Engine engine, Api api, Path file) {
        this.engine = engine;
        this.api = api;
        this.file = file.toAbsolutePath();
        this.seen = new SeenByCamera(new Looking(api), ZoneId.systemDefault());
    }

    /** The totals, for people. */
    public record Summary(List<String> lines, boolean lostAnything) {}

    public Summary write(List<CameraSource> sources, Path gatewayReport, Instant since)
            throws IOException, InterruptedException {
        GatewayReport gateway = GatewayReport.read(gatewayReport);
        ObjectNode document = Json.lenient().createObjectNode();
        document.put("since", since.toString());
        ArrayNode cameras = document.putArray("cameras");
        List<String> lines = new ArrayList<>();
        boolean lost = false;
        for (CameraSource source : sources) {
            ObjectNode camera = camera(source, gateway);
            cameras.add(camera);
            lost |= !camera.path("lost").isEmpty();
            JsonNode n = camera.path("fragments");
            lines.add("%s: %d fragments sent, %d persisted, %d stored, %d withheld, %d lost"
                    .formatted(
                            source.id(),
                            n.path("sent").asLong(),
                            n.path("persisted").asLong(),
                            n.path("stored").asLong(),
                            n.path("withheld").asLong(),
                            n.path("lost").asLong()));
            lines.addAll(seen.write(source, gateway.persisted(source.id()), camera));
        }
        Map<String, Integer> deadLetters = engine.deadLetters();
        document.set("deadLetters", Json.lenient().valueToTree(deadLetters));
        for (Map.Entry<String, Integer> queue : deadLetters.entrySet()) {
            lines.add("given up: " + queue.getValue() + " messages, now in " + queue.getKey());
        }
        lost |= !deadLetters.isEmpty();
        document.put("lostAnything", lost);
        document.set("auditEntries", auditEntries(since));
        Files.createDirectories(file.getParent());
        Files.writeString(file, Json.lenient().writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n");
        return new Summary(lines, lost);
    }

    private ObjectNode camera(CameraSource source, GatewayReport gateway) throws IOException {
        JsonNode sent = gateway.camera(source.id());
        Set<Long> ofThisRun = new TreeSet<>(gateway.persisted(source.id()));
        Fates fates = Fates.of(engine, source.id()).only(ofThisRun);
        ObjectNode camera = Json.lenient().createObjectNode();
        camera.put("camera", source.id());
        camera.put("source", source.address().shown());
        camera.put("class", source.cameraClass());
        camera.put("audioDropped", sent.path("audioDropped").asBoolean());
        ArrayNode lost = Json.lenient().createArrayNode();
        sent.path("lost").forEach(l -> lost.addObject().put("where", "gateway").set("loss", l));
        int stored = 0;
        int withheld = 0;
        for (long start : gateway.persisted(source.id())) {
            stored += fates.stored().containsKey(start) ? 1 : 0;
            withheld += fates.withheld().containsKey(start) ? 1 : 0;
            if (!fates.knows(start)) {
                lost.addObject()
                        .put("where", "masking")
                        .put("start", Instant.ofEpochMilli(start).toString());
            }
        }
        ObjectNode counts = camera.putObject("fragments");
        counts.put("sent", sent.path("sent").asLong());
        counts.put("resent", sent.path("resent").asLong());
        counts.put("persisted", gateway.persisted(source.id()).size());
        counts.put("stored", stored);
        counts.put("withheld", withheld);
        counts.put("lost", lost.size());
        camera.set("sentFragments", sent.path("fragments"));
        ArrayNode reasons = camera.putArray("withheld");
        fates.withheld().values().forEach(reasons::add);
        camera.set("segments", segments(source, fates));
        camera.set("lost", lost);
        return camera;
    }

    private ArrayNode segments(CameraSource source, Fates fates) throws IOException {
        Path folder = file.resolveSibling(String.valueOf(file.getFileName()).replaceFirst("\\.json$", "") + "-segments")
                .resolve(source.id());
        Files.createDirectories(folder);
        List<JsonNode> inOrder = new ArrayList<>(fates.stored().values());
        inOrder.sort(java.util.Comparator.comparingLong(s -> s.path("sequence").asLong()));
        ArrayNode segments = Json.lenient().createArrayNode();
        String bucket = engine.variable("RECORDINGS_BUCKET");
        for (JsonNode manifest : inOrder) {
            ByteArrayOutputStream playable = new ByteArrayOutputStream();
            playable.write(engine.objects()
                    .read(bucket, manifest.path("init").path("key").asText()));
            playable.write(engine.objects()
                    .read(bucket, manifest.path("media").path("key").asText()));
            Path target = folder.resolve(
                    "%06d.mp4".formatted(manifest.path("sequence").asLong()));
            Files.write(target, playable.toByteArray());
            ObjectNode segment = segments.addObject();
            segment.put("sequence", manifest.path("sequence").asLong());
            segment.put(
                    "fragmentNumber", manifest.path("fragment").path("number").asText());
            segment.put("file", target.toString());
            segment.put("fileDigest", Digests.sha256(playable.toByteArray()));
            segment.set("start", manifest.path("start"));
            segment.put(
                    "end",
                    Instant.parse(manifest.path("start").asText())
                            .plusMillis(manifest.path("durationMillis").asLong())
                            .toString());
            segment.set("manifest", manifest);
        }
        return segments;
    }

    private JsonNode auditEntries(Instant since) throws IOException, InterruptedException {
        return api.get(Person.AUDITOR, "/v1/audit-entries?from=" + since + "&limit=1000")
                .orThrow("reading the audit log")
                .body()
                .path("entries");
    }
}
