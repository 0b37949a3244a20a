package casement.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A plate that a camera read, for whoever runs Casement on their own machine.
 *
 * @param confidence absent: who asks is not shown it
 * @param region who issued it; absent: unknown
 * @param frames how many frames agree
 */
public record SeenPlate(
        String read, String plate, Instant at, Optional<Double> confidence, Optional<String> region, int frames) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    static SeenPlate of(JsonNode read) {
        return new SeenPlate(
                read.path("readId").asText(),
                read.path("plate").asText(),
                Instant.parse(read.path("capturedAt").asText()),
                Optional.of(read.path("plateConfidence"))
                        .filter(JsonNode::isNumber)
                        .map(JsonNode::asDouble),
                Optional.of(read.path("region").path("code").asText("")).filter(code -> !code.isEmpty()),
                read.path("frames").asInt());
    }

    /** In one line. */
    String line(ZoneId zone) {
        String sure = confidence.map(part -> ", %.0f %%".formatted(100 * part)).orElse("");
        String issuer = region.map(code -> ", " + code.toUpperCase(Locale.ROOT)).orElse("");
        return plate + " at " + CLOCK.withZone(zone).format(at) + sure + issuer;
    }

    /** Names no plate. */
    @Override
    public String toString() {
        return "read " + read;
    }
}
