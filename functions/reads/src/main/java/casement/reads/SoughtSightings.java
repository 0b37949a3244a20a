package casement.reads;

import casement.domain.access.Purpose;
import casement.domain.camera.Area;
import casement.domain.camera.CameraId;
import casement.domain.vehicle.BodyType;
import casement.domain.vehicle.Colour;
import casement.domain.vehicle.ObjectKind;
import casement.domain.vehicle.SightingSearch;
import casement.domain.video.Span;
import casement.lambda.Checks;
import casement.lambda.Member;
import casement.lambda.PurposeForm;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a person looks for among sightings; there is no plate among it (SEA-CCTV-8). */
public record SoughtSightings(
        Set<ObjectKind> kinds,
        Set<BodyType> bodyTypes,
        Set<Colour> colours,
        List<CameraId> cameras,
        Optional<Area> area,
        Span span,
        int limit,
        Optional<Purpose> purpose) {
    private static final int USUAL_LIMIT = 100;

    /**
     * As sent.
     *
     * @param kinds of objects
     * @param bodyTypes of vehicles; left out: whatever it is
     * @param colours left out: whatever it is
     * @param cameras left out: those of the area
     * @param limit how many sightings at most; left out: 100
     * @param cursor the {@code next} of the page before; left out: the newest sightings
     */
    public record Form(
            @Member(needed = true) Optional<List<ObjectKind>> kinds,
            Optional<List<BodyType>> bodyTypes,
            Optional<List<Colour>> colours,
            Optional<List<CameraId>> cameras,
            Optional<AreaForm> area,
            @Member(needed = true) Optional<Instant> from,
            @Member(needed = true) Optional<Instant> until,
            @Member(needed = true) Optional<PurposeForm> purpose,
            Optional<Integer> limit,
            Optional<String> cursor) {

        SoughtSightings read() {
            Checks checks = new Checks();
            List<ObjectKind> which = checks.list("kinds", kinds, ObjectKind.values().length);
            checks.expect(!which.isEmpty(), "kinds", "name at least one");
            Optional<Area> where = checks.take(area, AreaForm::read);
            Optional<Span> span = Spans.read(checks, from, until);
            Optional<Purpose> why = checks.take(purpose, PurposeForm::read);
            List<CameraId> named = checks.list("cameras", cameras, Scope.MOST_CAMERAS);
            List<BodyType> bodies = checks.list("bodyTypes", bodyTypes, BodyType.values().length);
            List<Colour> shades = checks.list("colours", colours, Colour.values().length);
            checks.expect(area.isPresent() || !named.isEmpty(), "cameras", "name cameras or an area");
            int most = limit.orElse(USUAL_LIMIT);
            checks.expect(
                    most >= 1 && most <= SightingSearch.MOST_SIGHTINGS,
                    "limit",
                    "must be a whole number from 1 to " + SightingSearch.MOST_SIGHTINGS);
            checks.finish();
            return new SoughtSightings(
                    Set.copyOf(which),
                    Set.copyOf(bodies),
                    Set.copyOf(shades),
                    named,
                    where,
                    span.orElseThrow(),
                    most,
                    why);
        }

        /** The same on every page of one question. */
        Form withoutPage() {
            return new Form(
                    kinds, bodyTypes, colours, cameras, area, from, until, purpose, Optional.empty(), Optional.empty());
        }
    }

    /** For the audit log. */
    Map<String, String> elements() {
        TreeMap<String, String> elements = new TreeMap<>();
        elements.put("kinds", words(kinds));
        if (!bodyTypes.isEmpty()) {
            elements.put("bodyTypes", words(bodyTypes));
        }
        if (!colours.isEmpty()) {
            elements.put("colours", words(colours));
        }
        if (!cameras.isEmpty()) {
            elements.put("cameras", cameras.stream().map(CameraId::value).collect(Collectors.joining(" ")));
        }
        area.ifPresent(where -> elements.put("area", AreaForm.text(where)));
        elements.put("from", span.from().toString());
        elements.put("until", span.until().toString());
        elements.put("limit", Integer.toString(limit));
        return elements;
    }

    private static <E extends Enum<E>> String words(Set<E> constants) {
        return new TreeSet<>(constants)
                .stream()
                        .map(constant ->
                                constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .collect(Collectors.joining(" "));
    }
}
