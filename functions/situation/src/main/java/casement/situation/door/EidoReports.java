package casement.situation.door;

import casement.domain.situation.Spot;
import casement.lambda.Told;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An Emergency Incident Data Object (NENA-STA-021): one state of one incident. Its {@code $id} is the incident's, and with the time
 * of the update it is the message's.
 */
final class EidoReports {
    private static final String WHERE_IT_IS = "CurrentIncident";
    private static final String THE_CALLERS = "Caller";

    private EidoReports() {}

    static List<Report> of(Told eido) {
        String id = eido.in("$id").needText();
        Instant at = eido.in("lastUpdateTimeStamp").needTime();
        Told incident = eido.in("incidentComponent");
        String type = incident.in("incidentTypeCommonRegistryText").needText();
        return List.of(new Report(
                "",
                id,
                id,
                at,
                type,
                first(incident.in("incidentStatusCommonRegistryText")),
                priority(incident.in("incidentCommonPriorityNumber")),
                Optional.empty(),
                spot(eido, incident),
                Optional.empty(),
                Optional.empty()));
    }

    private static Optional<String> first(Told words) {
        return words.each().stream().findFirst().orElse(words).text();
    }

    private static Optional<Integer> priority(Told number) {
        if (!number.is()) {
            return Optional.empty();
        }
        double priority = number.needNumber();
        return priority >= 0 && priority <= 99 && priority == Math.rint(priority)
                ? Optional.of((int) priority)
                : number.wrong("must be a whole number from 0 to 99", Optional.empty());
    }

    /** Where the incident says that it is; else where it is known to be now; else any place but the caller's. */
    private static Optional<Spot> spot(Told eido, Told incident) {
        List<Told> places = eido.in("locationComponent").each();
        Optional<String> named = reference(incident.in("locationReference"));
        return places.stream()
                .filter(place -> named.isPresent() && place.in("$id").text().equals(named))
                .flatMap(place -> point(place).stream())
                .findFirst()
                .or(() -> places.stream()
                        .filter(place -> isOf(place, WHERE_IT_IS))
                        .flatMap(place -> point(place).stream())
                        .findFirst())
                .or(() -> places.stream()
                        .filter(place -> !isOf(place, THE_CALLERS))
                        .flatMap(place -> point(place).stream())
                        .findFirst());
    }

    private static Optional<String> reference(Told reference) {
        return reference.each().stream()
                .findFirst()
                .orElse(reference)
                .in("$ref")
                .text();
    }

    private static boolean isOf(Told place, String type) {
        return place.in("locationTypeDescriptionRegistryText")
                .text()
                .filter(type::equals)
                .isPresent();
    }

    private static Optional<Spot> point(Told place) {
        Told value = place.in("locationByValue");
        return value.text().flatMap(xml -> PidfLo.point(value, xml));
    }
}
