package casement.situation.door;

import casement.domain.situation.Spot;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that a message tells, as far as the rules let it be kept.
 *
 * @param field where in the message it stands; empty: it is the message
 * @param name the sender's for it, never another's
 * @param about the sender's name for what several reports may tell of
 * @param headingDegrees of a unit
 */
public record Report(
        String field,
        String name,
        String about,
        Instant at,
        String type,
        Optional<String> status,
        Optional<Integer> priority,
        Optional<Double> confidence,
        Optional<Spot> spot,
        Optional<Double> headingDegrees,
        Optional<String> text) {

    Report as(String storedType, Optional<Spot> storedSpot) {
        return new Report(
                field,
                name,
                about,
                at,
                storedType,
                status,
                priority,
                confidence,
                storedSpot,
                headingDegrees,
                Optional.empty());
    }

    /** A field of it, as a problem names it. */
    public String member(String part) {
        return field.isEmpty() ? part : field + "." + part;
    }
}
