package casement.situation.evening;

import casement.domain.situation.FeedKind;
import casement.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * An evening in a city of some 700,000, made up from a seed: the same seed gives the same evening. Calls come as they do between
 * six and midnight, most between eight and ten; some gunshots are heard by sensors and then called in, some are fireworks; an alert
 * is given and lifted; units drive to what happens and back.
 */
final class CityEvening {
    /** What is posted when. */
    record Sending(Duration after, FeedKind kind, String body) {}

    static final Duration LENGTH = Duration.ofHours(6);

    private static final int UNITS = 60;
    private static final Duration BETWEEN_POSITIONS = Duration.ofSeconds(5);
    private static final double LATITUDE = 47.609;
    private static final double LONGITUDE = -122.333;
    private static final double SPREAD_DEGREES = 0.03;

    /** Per hour from six on: about the rates at which a city's police is sent out. */
    private static final int[] CALLS_AN_HOUR = {85, 95, 110, 110, 95, 80};

    private record Kind(String type, int priority, int weight) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("Disturbance", 3, 26),
            new Kind("Traffic Collision", 2, 14),
            new Kind("Suspicious Person", 3, 14),
            new Kind("Theft", 4, 12),
            new Kind("Medical Emergency", 2, 10),
            new Kind("Overdose", 1, 4),
            new Kind("Domestic Violence", 2, 6),
            new Kind("Mental Health Crisis", 2, 5),
            new Kind("Assault", 1, 5),
            new Kind("Robbery", 1, 3),
            new Kind("Alarm", 3, 1));

    private final Random random;
    private final Instant start;
    private final double speed;
    private final List<Sending> sendings = new ArrayList<>();
    private int calls;

    private CityEvening(long seed, Instant start, double speed) {
        this.random = new Random(seed);
        this.start = start;
        this.speed = speed;
    }

    /**
     * @param start of the evening, by the senders' clocks
     * @param speed 1: as long as an evening is; 60: an hour a minute
     * @return in order of time
     */
    static List<Sending> of(long seed, Instant start, double speed) {
        CityEvening evening = new CityEvening(seed, start, speed);
        evening.calls();
        evening.gunshots();
        evening.alert();
        evening.units();
        return evening.sendings.stream()
                .sorted(Comparator.comparing(Sending::after))
                .toList();
    }

    private void calls() {
        for (int hour = 0; hour < CALLS_AN_HOUR.length; hour++) {
            double second = 0;
            while (true) {
                second += -Math.log(1 - random.nextDouble()) * 3600 / CALLS_AN_HOUR[hour];
                if (second >= 3600) {
                    break;
                }
                call(Duration.ofMillis(hour * 3_600_000L + (long) (second * 1000)), kind(), latitude(), longitude());
            }
        }
    }

    private Kind kind() {
        int at = random.nextInt(KINDS.stream().mapToInt(Kind::weight).sum());
        for (Kind kind : KINDS) {
            at -= kind.weight();
            if (at < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("weights are counted");
    }

    /** A call from when it is taken to when it is closed. */
    private void call(Duration at, Kind kind, double latitude, double longitude) {
        int number = ++calls;
        Duration dispatched = at.plusSeconds(30 + random.nextInt(kind.priority() * 60));
        Duration arrived = dispatched.plusSeconds(180 + random.nextInt(kind.priority() * 200));
        Duration closed = arrived.plusSeconds(600 + random.nextInt(2400));
        state(number, at, kind, "Received", latitude, longitude);
        state(number, dispatched, kind, "Dispatched", latitude, longitude);
        state(number, arrived, kind, "OnScene", latitude, longitude);
        state(number, closed, kind, "Closed", latitude, longitude);
    }

    private void state(int number, Duration at, Kind kind, String status, double latitude, double longitude) {
        String id = String.format(Locale.ROOT, "urn:emergency:uid:incidentid:evening-%06d:psap.city.example", number);
        String time = time(at);
        String place = "<?xml version=\"1.0\"?><presence xmlns=\"urn:ietf:params:xml:ns:pidf\""
                + " xmlns:gml=\"http://www.opengis.net/gml\"><gml:Point><gml:pos>"
                + String.format(Locale.ROOT, "%.5f %.5f", latitude, longitude) + "</gml:pos></gml:Point></presence>";
        add(
                at,
                FeedKind.DISPATCH,
                Json.write(Map.of(
                        "$id", id,
                        "lastUpdateTimeStamp", time,
                        "eidoVersion", "1.0",
                        "incidentComponent",
                                Map.of(
                                        "$id", id,
                                        "lastUpdateTimeStamp", time,
                                        "incidentTypeCommonRegistryText", kind.type(),
                                        "incidentStatusCommonRegistryText", List.of(status),
                                        "incidentCommonPriorityNumber", kind.priority(),
                                        "locationReference", List.of(Map.of("$ref", "place"))),
                        "notesComponent",
                                List.of(Map.of("$id", "note", "notesActionComments", "What the caller said.")),
                        "callbackComponent",
                                List.of(Map.of(
                                        "$id", "callback", "callBackInformationUri", List.of("tel:+12065550100"))),
                        "locationComponent",
                                List.of(Map.of(
                                        "$id", "place",
                                        "locationTypeDescriptionRegistryText", "CurrentIncident",
                                        "locationByValue", place)))));
    }

    private void gunshots() {
        int shots = 3 + random.nextInt(3);
        for (int n = 0; n < shots; n++) {
            Duration at = Duration.ofSeconds(random.nextInt((int) LENGTH.toSeconds() - 3600));
            boolean isReal = random.nextInt(3) > 0;
            double latitude = latitude();
            double longitude = longitude();
            double confidence = isReal ? 0.85 + random.nextInt(14) / 100.0 : 0.3 + random.nextInt(40) / 100.0;
            add(
                    at.plusSeconds(8),
                    FeedKind.GUNSHOTS,
                    Json.write(Map.of(
                            "detections",
                            List.of(Map.of(
                                    "id",
                                    "evening-" + n,
                                    "at",
                                    time(at),
                                    "confidence",
                                    confidence,
                                    "latitudeDegrees",
                                    latitude,
                                    "longitudeDegrees",
                                    longitude,
                                    "uncertaintyMetres",
                                    25)))));
            int callers = isReal ? 1 + random.nextInt(3) : 0;
            for (int caller = 0; caller < callers; caller++) {
                call(
                        at.plusSeconds(20 + random.nextInt(90)),
                        new Kind("Shots Fired", 1, 0),
                        latitude + (random.nextDouble() - 0.5) / 500,
                        longitude + (random.nextDouble() - 0.5) / 500);
            }
        }
    }

    private void alert() {
        String given = "evening-alert-" + random.nextInt(1_000_000);
        Duration at = Duration.ofMinutes(90 + random.nextInt(30));
        cap(at, given, "Alert", "");
        cap(
                at.plusMinutes(80),
                given + "-c",
                "Cancel",
                "<references>oem@city.example,%s,%s</references>".formatted(given, time(at)));
    }

    private void cap(Duration at, String id, String kind, String references) {
        add(
                at,
                FeedKind.ALERTS,
                "<?xml version=\"1.0\"?><alert xmlns=\"urn:oasis:names:tc:emergency:cap:1.2\"><identifier>" + id
                        + "</identifier><sender>oem@city.example</sender><sent>" + time(at)
                        + "</sent><status>Actual</status><msgType>" + kind
                        + "</msgType><scope>Public</scope>" + references
                        + "<info><category>Safety</category><event>Gas Leak</event><urgency>Immediate</urgency>"
                        + "<severity>Severe</severity><certainty>Observed</certainty>"
                        + "<headline>Gas leak downtown: stay away from Union Street</headline>"
                        + "<area><areaDesc>Union Street</areaDesc><circle>47.608,-122.335 0.4</circle></area></info></alert>");
    }

    /** Every unit drives towards one point after another, at the speed of a car in town. */
    private void units() {
        double[][] at = new double[UNITS][];
        double[][] to = new double[UNITS][];
        for (int unit = 0; unit < UNITS; unit++) {
            at[unit] = new double[] {latitude(), longitude()};
            to[unit] = new double[] {latitude(), longitude()};
        }
        for (Duration now = Duration.ZERO; now.compareTo(LENGTH) < 0; now = now.plus(BETWEEN_POSITIONS)) {
            List<Map<String, Object>> features = new ArrayList<>();
            for (int unit = 0; unit < UNITS; unit++) {
                features.add(feature(unit, now, at[unit], to[unit]));
            }
            add(now, FeedKind.UNITS, Json.write(Map.of("type", "FeatureCollection", "features", features)));
        }
    }

    private Map<String, Object> feature(int unit, Duration now, double[] at, double[] to) {
        double north = to[0] - at[0];
        double east = to[1] - at[1];
        double left = Math.hypot(north, east);
        double step = 0.0006;
        if (left < step) {
            to[0] = latitude();
            to[1] = longitude();
        } else {
            at[0] += north / left * step;
            at[1] += east / left * step;
        }
        double heading = (Math.toDegrees(Math.atan2(east, north)) + 360) % 360;
        return Map.of(
                "type", "Feature",
                "geometry", Map.of("type", "Point", "coordinates", List.of(at[1], at[0])),
                "properties",
                        Map.of(
                                "unit",
                                "E" + unit,
                                "at",
                                time(now),
                                "headingDegrees",
                                heading,
                                "status",
                                unit % 3 == 0 ? "available" : "en-route"));
    }

    private void add(Duration at, FeedKind kind, String body) {
        if (at.compareTo(LENGTH) < 0) {
            sendings.add(new Sending(played(at), kind, body));
        }
    }

    private Duration played(Duration at) {
        return Duration.ofMillis((long) (at.toMillis() / speed));
    }

    private String time(Duration at) {
        return start.plus(played(at)).toString();
    }

    private double latitude() {
        return LATITUDE + random.nextGaussian() * SPREAD_DEGREES / 2;
    }

    private double longitude() {
        return LONGITUDE + random.nextGaussian() * SPREAD_DEGREES / 2;
    }
}
