package casement.domain.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the directory knows of a person at this moment, beyond what the token says.
 *
 * @param units teams and investigations that the person belongs to
 * @param authorisedUntil the first day on which the person's authorisation no longer counts; absent: there is none
 */
public record Standing(
        AgencyType agencyType, Set<String> units, List<Training> trainings, Optional<LocalDate> authorisedUntil) {
    /** Of somebody whom the directory does not know. */
    public static final Standing NONE = new Standing(AgencyType.UNKNOWN, Set.of(), List.of(), Optional.empty());

    public Standing {
        units = Set.copyOf(units);
        trainings = List.copyOf(trainings);
    }
}
