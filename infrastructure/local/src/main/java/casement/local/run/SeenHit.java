package casement.local.run;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A hit that a camera's read raised, for whoever runs Casement on their own machine.
 *
 * @param state of its verification
 */
public record SeenHit(String hit, String plate, String list, String category, String match, String state) {
    static SeenHit of(JsonNode hit) {
        return new SeenHit(
                hit.path("hitId").asText(),
                hit.path("plate").asText(),
                hit.path("hotlist").asText(),
                hit.path("category").asText(),
                hit.path("matchKind").asText(),
                hit.path("verification").path("state").asText());
    }

    /** In one line. */
    String line() {
        return "%s on list '%s' (%s), %s, %s".formatted(plate, list, category, match, state);
    }

    /** Names no plate. */
    @Override
    public String toString() {
        return "hit " + hit;
    }
}
