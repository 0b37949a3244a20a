package casement.domain.access;

import casement.domain.people.AgencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the directory knows of a person at this moment, beyond what the token says.
 *
 * @param agency that the person belongs to, by its id
 * @param units teams and investigations that the person belongs to
 * @param authorisedUntil the first day on which the person's authorisation no longer counts; absent: there is none
 */
public record Standing(
        Optional<AgencyId> agency,
        AgencyType agencyType,
        Set<String> units,
        List<Training> trainings,
        Optional<LocalDate> authorisedUntil) {
    /** Of somebody whom the directory does not know. */
    public static final Standing NONE =
            new Standing(Optional.empty(), AgencyType.UNKNOWN, Set.of(), List.of(), Optional.empty());

    public Standing {
        units = Set.copyOf(units);
        trainings = List.copyOf(trainings);
    }
}
