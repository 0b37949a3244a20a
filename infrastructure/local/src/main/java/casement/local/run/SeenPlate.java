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
 * @param region who issued it; absent: unknown
 * @param frames how many frames agree
 */
public record SeenPlate(String read, String plate, Instant at, double confidence, Optional<String> region, int frames) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    static SeenPlate of(JsonNode read) {
        return new SeenPlate(
                read.path("readId").asText(),
                read.path("plate").asText(),
                Instant.parse(read.path("capturedAt").asText()),
                read.path("plateConfidence").asDouble(),
                Optional.of(read.path("region").path("code").asText("")).filter(code -> !code.isEmpty()),
                read.path("frames").asInt());
    }

    /** In one line. */
    String line(ZoneId zone) {
        String issuer = region.map(code -> ", " + code.toUpperCase(Locale.ROOT)).orElse("");
        return "%s at %s (%.0f %%%s)".formatted(plate, CLOCK.withZone(zone).format(at), 100 * confidence, issuer);
    }

    /** Names no plate. */
    @Override
    public String toString() {
        return "read " + read;
    }
}
