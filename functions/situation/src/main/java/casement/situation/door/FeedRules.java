package casement.situation.door;

import casement.domain.situation.FeedKind;
import casement.domain.situation.SeriousRule;
import casement.domain.situation.UnitingRule;
import casement.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What of feeds is kept, what belongs together and what is serious, as data ({@code rules.json}).
 *
 * @param version counts changes of the rules
 * @param clause which asks for them
 * @param protects the first that fits decides
 * @param unites which items make one incident
 * @param serious what makes an incident serious
 * @param nearby what is shown beside an incident
 */
public record FeedRules(
        int version,
        String clause,
        Times times,
        Positions positions,
        List<Keeping> keeps,
        List<Protection> protects,
        List<UnitingRule> unites,
        List<SeriousRule> serious,
        Nearby nearby) {

    /** How far a message's time may be from ours. */
    public record Times(int mostMinutesAhead, int mostHoursBehind) {}

    /**
     * How near is near.
     *
     * @param cameras how many at most
     * @param fieldOfViewDegrees of a camera, half to each side of where it looks
     */
    public record Nearby(
            int cameras,
            int cameraMetres,
            int fieldOfViewDegrees,
            int unitMetres,
            int earlierMetres,
            int earlierHours) {}

    /** How units' positions are thinned. */
    public record Positions(int secondsApart) {}

    /**
     * What of one kind's messages is read at all.
     *
     * @param mostBytes of one message
     * @param members paths in the message; whatever is on none of them is dropped before anything looks at it
     * @param drops what that is, in words
     */
    public record Keeping(FeedKind kind, int mostBytes, List<String> members, String drops) {}

    /**
     * Incidents of which less is kept.
     *
     * @param storedAs what takes the place of their type
     * @param types what their type begins with, in lower case
     * @param placeDecimals of the degrees that are kept of their place
     */
    public record Protection(String storedAs, List<String> types, int placeDecimals) {
        boolean fits(String type) {
            String lower = type.toLowerCase(Locale.ROOT);
            return types.stream().anyMatch(lower::startsWith);
        }
    }

    /** Those that this deployment has. */
    public static FeedRules deployed() {
        try (InputStream in = Objects.requireNonNull(
                FeedRules.class.getResourceAsStream("/casement/situation/rules.json"), "rules.json")) {
            return Json.readStrictly(new String(in.readAllBytes(), StandardCharsets.UTF_8), FeedRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What of messages of that kind is kept. */
    public Keeping of(FeedKind kind) {
        return keeps.stream()
                .filter(keeping -> keeping.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the rules say nothing of " + kind));
    }

    Optional<Protection> protection(String type) {
        return protects.stream().filter(each -> each.fits(type)).findFirst();
    }
}
