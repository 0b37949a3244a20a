package casement.domain.access;

import java.util.List;
import java.util.Optional;

/**
 * A ground that a person may name for something, with what must be said beside it.
 *
 * @param code such as {@code 911-call}
 * @param text what it means
 * @param number an example of the number that must be given; absent: none need be
 * @param narrative whether a reason in the person's own words must be given
 * @param offences classes of offences of which one must be named; empty: none need be
 */
public record PurposeChoice(
        String code, String text, Optional<String> number, boolean narrative, List<Offence> offences) {

    public PurposeChoice {
        offences = List.copyOf(offences);
    }

    /** A class of offences, such as {@code felony}, and what it means. */
    public record Offence(String code, String text) {}
}
