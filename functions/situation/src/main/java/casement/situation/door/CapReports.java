package casement.situation.door;

import casement.domain.Fault;
import casement.domain.situation.Spot;
import casement.lambda.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An alert to the public (CAP 1.2). An update or a cancellation is about the alert that it refers to first. */
final class CapReports {
    private CapReports() {}

    static List<Report> of(Told alert) {
        String id = only(alert, "identifier").needText();
        Instant at = only(alert, "sent").needTime();
        String status = only(alert, "status").needText();
        String kind = only(alert, "msgType").needText();
        String scope = only(alert, "scope").text().orElse("Public");
        boolean isReal = status.equals("Actual") && scope.equals("Public");
        if (!isReal || !List.of("Alert", "Update", "Cancel").contains(kind)) {
            return List.of();
        }
        Optional<Told> info = alert.in("info").each().stream().findFirst();
        String type = info.map(told -> only(told, "event").needText()).orElse("alert");
        Optional<Told> area =
                info.flatMap(told -> told.in("area").each().stream().findFirst());
        return List.of(new Report(
                "",
                id,
                about(alert).orElse(id),
                at,
                type,
                Optional.of(kind.equals("Cancel") ? "cancelled" : "in-force"),
                Optional.empty(),
                Optional.empty(),
                area.flatMap(CapReports::spot),
                Optional.empty(),
                info.flatMap(told -> only(told, "headline").text())));
    }

    private static Told only(Told parent, String name) {
        Told all = parent.in(name);
        return all.each().stream().findFirst().orElse(all);
    }

    /** Of references {@code sender,identifier,sent …} the first one's identifier. */
    private static Optional<String> about(Told alert) {
        return only(alert, "references")
                .text()
                .map(text -> {
                    String[] first = text.split("\\s+", -1)[0].split(",", -1);
                    return first.length == 3 ? first[1] : "";
                })
                .filter(identifier -> !identifier.isEmpty());
    }

    private static Optional<Spot> spot(Told area) {
        Told circle = only(area, "circle");
        Told polygon = only(area, "polygon");
        return circle.text()
                .flatMap(text -> guarded(circle, () -> circle(text)))
                .or(() -> polygon.text().flatMap(text -> guarded(polygon, () -> around(text))));
    }

    private static Optional<Spot> guarded(Told where, java.util.function.Supplier<Spot> read) {
        try {
            return Optional.of(read.get());
        } catch (NumberFormatException | Fault.BadInput e) {
            return where.wrong("must be as CAP 1.2 writes it: latitude,longitude in WGS 84", Optional.empty());
        }
    }

    /** {@code latitude,longitude kilometres}. */
    private static Spot circle(String text) {
        String[] parts = text.split("\\s+", -1);
        if (parts.length != 2) {
            throw new NumberFormatException("a circle has a point and a radius");
        }
        Spot centre = corner(parts[0]);
        return new Spot(centre.latitudeDegrees(), centre.longitudeDegrees(), Double.parseDouble(parts[1]) * 1000);
    }

    /** A circle that holds the polygon, about the middle of its corners. */
    private static Spot around(String text) {
        List<Spot> corners = new ArrayList<>();
        for (String pair : text.split("\\s+", -1)) {
            corners.add(corner(pair));
        }
        double latitude =
                corners.stream().mapToDouble(Spot::latitudeDegrees).average().orElse(0);
        double longitude =
                corners.stream().mapToDouble(Spot::longitudeDegrees).average().orElse(0);
        Spot middle = new Spot(latitude, longitude, 0);
        double reach = corners.stream()
                .map(middle::metresTo)
                .max(Comparator.naturalOrder())
                .orElse(0.0);
        return new Spot(latitude, longitude, reach);
    }

    private static Spot corner(String pair) {
        String[] numbers = pair.split(",", -1);
        if (numbers.length != 2) {
            throw new NumberFormatException("a corner has two numbers");
        }
        return new Spot(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]), 0);
    }
}
