package casement.policy;

import casement.domain.Fault;
import casement.domain.camera.Area;
import casement.domain.camera.Area.Corner;
import casement.domain.camera.Area.Ring;
import casement.domain.camera.CameraId;
import casement.domain.plate.UnreadPlace;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the section {@code unread}: cameras, sites and rings of {@code [longitude, latitude]}, perhaps for a time. */
final class UnreadPlaces {
    private UnreadPlaces() {}

    static UnreadPlace read(Field f, String clause) {
        UnreadPlace place = new UnreadPlace(
                clause,
                f.need("says").text(),
                cameras(f.get("cameras")),
                f.get("sites").texts(),
                f.get("areas").list().stream()
                        .flatMap(area -> area(area).stream())
                        .toList(),
                moment(f.get("from")),
                moment(f.get("until")));
        if (place.cameras().isEmpty()
                && place.sites().isEmpty()
                && place.areas().isEmpty()) {
            f.wrong("unread: name cameras, sites or areas");
        }
        boolean isBackwards = place.from()
                .flatMap(from -> place.until().map(until -> !from.isBefore(until)))
                .orElse(false);
        if (isBackwards) {
            f.wrong("unread: 'until' is not after 'from'");
        }
        f.nothingElse();
        return place;
    }

    private static Set<CameraId> cameras(Field f) {
        Set<CameraId> cameras = new LinkedHashSet<>();
        for (Field item : f.list()) {
            try {
                cameras.add(new CameraId(item.text()));
            } catch (Fault.BadInput wrong) {
                item.wrong("cameras: '" + item.text() + "' "
                        + wrong.problems().getFirst().message());
            }
        }
        return cameras;
    }

    private static Optional<Area> area(Field f) {
        List<Corner> corners = new ArrayList<>();
        for (Field position : f.list()) {
            List<Field> numbers = position.list();
            if (numbers.size() != 2) {
                position.wrong("areas: a position is [longitude, latitude]");
                return Optional.empty();
            }
            Optional<Double> longitude = degrees(numbers.getFirst());
            Optional<Double> latitude = degrees(numbers.getLast());
            if (longitude.isEmpty() || latitude.isEmpty()) {
                return Optional.empty();
            }
            try {
                corners.add(new Corner(longitude.get(), latitude.get()));
            } catch (Fault.BadInput wrong) {
                position.wrong("areas: " + wrong.problems().getFirst().message());
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new Area(List.of(new Ring(corners))));
        } catch (Fault.BadInput wrong) {
            f.wrong("areas: " + wrong.problems().getFirst().message());
            return Optional.empty();
        }
    }

    private static Optional<Double> degrees(Field f) {
        try {
            return Optional.of(Double.valueOf(f.text()));
        } catch (NumberFormatException e) {
            f.wrong("areas: '" + f.text() + "' is no number of degrees");
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(Field f) {
        if (!f.isThere()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(f.text()).toInstant());
        } catch (DateTimeParseException e) {
            f.wrong("'" + f.text() + "' is no moment such as 2026-12-01T08:00-08:00");
            return Optional.empty();
        }
    }
}
