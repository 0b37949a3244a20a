package casement.local.run;

import casement.json.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What became visible in a camera's stored video: an ALPR camera's plates and hits, a street camera's objects by kind. */
final class SeenByCamera {
    /** Longer than a fragment. */
    private static final Duration LAST = Duration.ofMinutes(1);

    private final Looking looking;
    private final ZoneId zone;

    SeenByCamera(Looking looking, ZoneId zone) {
        this.looking = looking;
        this.zone = zone;
    }

    /**
     * Adds it to the camera's report.
     *
     * @param starts of the camera's fragments, in epoch milliseconds
     * @return the same for people
     */
    List<String> write(CameraSource source, List<Long> starts, ObjectNode camera)
            throws IOException, InterruptedException {
        if (starts.isEmpty()) {
            return List.of();
        }
        Instant from = Instant.ofEpochMilli(Collections.min(starts));
        Instant until = Instant.ofEpochMilli(Collections.max(starts)).plus(LAST);
        try {
            return switch (source.cameraClass()) {
                case "alpr" -> plates(source, from, until, camera);
                case "cctv" -> sightings(source, from, until, camera);
                default -> List.of();
            };
        } catch (IllegalStateException refused) {
            camera.put("notTold", refused.getMessage());
            return List.of(source.id() + ": " + refused.getMessage());
        }
    }

    private List<String> plates(CameraSource source, Instant from, Instant until, ObjectNode camera)
            throws IOException, InterruptedException {
        List<SeenPlate> plates = looking.plates(source.id(), from, until).reversed();
        camera.set("plates", Json.lenient().valueToTree(plates));
        List<String> lines = new ArrayList<>();
        lines.add(source.id() + ": "
                + (plates.isEmpty() ? "no plate was read" : "plates read, asked for as " + Looking.AS_WHOM + ":"));
        plates.forEach(plate -> lines.add("  " + plate.line(zone)));
        List<SeenHit> hits = looking.hits(source.id(), from, until).reversed();
        camera.set("hits", Json.lenient().valueToTree(hits));
        if (!hits.isEmpty()) {
            lines.add(source.id() + ": hits, no ground to stop anybody before people have verified them:");
            hits.forEach(hit -> lines.add("  " + hit.line()));
        }
        return lines;
    }

    private List<String> sightings(CameraSource source, Instant from, Instant until, ObjectNode camera)
            throws IOException, InterruptedException {
        Map<String, Integer> counts = looking.sightings(source.id(), from, until);
        camera.set("sightings", Json.lenient().valueToTree(counts));
        String each = counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
        return List.of(source.id() + ": "
                + (counts.isEmpty() ? "nothing was seen" : "seen, asked for as " + Looking.AS_WHOM + ": " + each));
    }
}
