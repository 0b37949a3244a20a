package casement.aws;

import casement.aws.backend.LoneDynamoDb;
import casement.domain.access.Asked;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.camera.Area;
import casement.domain.camera.Area.Corner;
import casement.domain.camera.Area.Ring;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.PlatePattern;
import casement.domain.plate.PlateRead;
import casement.domain.plate.ReadSearch;
import casement.domain.video.Span;
import casement.json.Json;
import casement.testkit.Examples;
import casement.testkit.Ulids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** How long searches of plate reads take, with the question in the log first, and what they cost, at growing sizes. */
public final class SearchBench {
    private static final int SEARCHES = 100;
    private static final int WARMING = 20;
    private static final int PROBES = 2;
    private static final String PATTERN = "pattern, ";
    private static final double GOAL_P95_MILLIS = 1_000;

    private final LoneDynamoDb local = new LoneDynamoDb("5g");
    private final ReadUnits units = new ReadUnits();
    private final DynamoDbClient client = DynamoDbClient.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .region(Region.US_WEST_2)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
            .endpointOverride(local.endpoint())
            .overrideConfiguration(c -> c.addExecutionInterceptor(units))
            .build();
    private final Instant end = Instant.now().truncatedTo(ChronoUnit.HOURS);
    private final Clock clock = Clock.fixed(end, ZoneOffset.UTC);
    private final DynamoDbEnhancedClient enhanced =
            DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
    private final DynamoDbReads reads =
            new DynamoDbReads(enhanced, "ReadsTable", "PlateIndexTable", Examples.retention(28), clock);
    private final AuditLog audit =
            new AuditLog(new DynamoDbAudit(enhanced, "AuditTable"), Clock.systemUTC(), Ulids::at);
    private final CityReads city;
    private final CityLoad load;
    private final List<String> probes = new ArrayList<>();

    /**
     * One kind of search at one size.
     *
     * @param readUnits of the median search; eventually consistent, as indexes are read
     * @param found reads on the median page
     */
    record Line(
            String search,
            int reads,
            int searches,
            double medianMillis,
            double p95Millis,
            double readUnits,
            double p95ReadUnits,
            double found) {
        /** Patterns have no goal: what they cost depends on what is left open. */
        private boolean isFastEnough() {
            return search.startsWith(PATTERN) || p95Millis < GOAL_P95_MILLIS;
        }
    }

    private record Once(double millis, double units, int found) {}

    private SearchBench(int most) {
        city = new CityReads(most, end);
        load = new CityLoad(client, city);
        Random random = new Random(11);
        for (int i = 0; i < PROBES; i++) {
            probes.add(city.anyPlate(random));
        }
    }

    /** Arguments: the largest number of reads, perhaps {@code --json}. */
    public static void main(String[] arguments) {
        int most = Integer.parseInt(arguments[0]);
        List<Line> lines = new SearchBench(most).run(most);
        System.out.println(List.of(arguments).contains("--json") ? Json.write(lines) : table(lines));
        System.exit(lines.stream().allMatch(Line::isFastEnough) ? 0 : 1);
    }

    private List<Line> run(int most) {
        long started = System.nanoTime();
        load.fill(probeGrams(), end.plus(Duration.ofDays(360)));
        System.err.printf(
                Locale.ROOT, "partitions of the index filled as in the whole city: %.0f s%n", seconds(started));
        List<Line> lines = new ArrayList<>();
        int loaded = 0;
        for (int size : List.of(most / 16, most / 4, most)) {
            long begun = System.nanoTime();
            load.reads(loaded, size);
            System.err.printf(Locale.ROOT, "%,d reads there: %.0f a second%n", size, (size - loaded) / seconds(begun));
            loaded = size;
            int there = size;
            searches().forEach((name, make) -> lines.add(measured(name, there, make)));
        }
        System.err.println(adding());
        return lines;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** Those that searches with wildcards will look into. */
    private Set<String> probeGrams() {
        Set<String> grams = new TreeSet<>();
        for (String plate : probes) {
            grams.add(PlateIndex.gram(PlatePattern.of(begun(plate), false)));
            for (int at = 0; at < plate.length(); at++) {
                grams.add(PlateIndex.gram(PlatePattern.of(without(plate, at), false)));
            }
        }
        return grams;
    }

    private Map<String, Function<Random, ReadSearch>> searches() {
        Map<String, Function<Random, ReadSearch>> kinds = new LinkedHashMap<>();
        kinds.put("plate", random -> plate(city.anyPlate(random), false));
        kinds.put("plate, characters alike", random -> plate(city.anyPlate(random), true));
        kinds.put(PATTERN + "one unknown", random -> plate(without(probe(random), random.nextInt(7)), false));
        kinds.put(PATTERN + "begins with four", random -> plate(begun(probe(random)), false));
        kinds.put("camera, two hours", random -> cameras(List.of(city.anyCamera(random)), 2, Optional.empty(), random));
        kinds.put("nine cameras' area, six hours", this::area);
        return kinds;
    }

    private String probe(Random random) {
        return probes.get(random.nextInt(probes.size()));
    }

    private static String begun(String plate) {
        return plate.substring(0, 4) + "*";
    }

    private static String without(String plate, int at) {
        return plate.substring(0, at) + "?" + plate.substring(at + 1);
    }

    private ReadSearch plate(String pattern, boolean alike) {
        return new ReadSearch(
                Optional.of(PlatePattern.of(pattern, alike)),
                Optional.empty(),
                Optional.empty(),
                new Span(end.minus(Duration.ofDays(360)), end),
                100,
                Optional.empty());
    }

    private ReadSearch cameras(List<AlprCamera> some, int hours, Optional<Area> area, Random random) {
        Instant from = city.anyTime(random).truncatedTo(ChronoUnit.HOURS);
        Span span = new Span(from, from.plus(Duration.ofHours(hours)));
        return new ReadSearch(Optional.empty(), Optional.of(some), area, span, 100, Optional.empty());
    }

    private ReadSearch area(Random random) {
        double south = 37.33 + 0.004 * random.nextInt(3) - 0.001;
        double west = -121.90 + 0.005 * random.nextInt(6) - 0.001;
        double north = south + 0.010;
        double east = west + 0.012;
        Area area = new Area(List.of(new Ring(List.of(
                new Corner(west, south),
                new Corner(east, south),
                new Corner(east, north),
                new Corner(west, north),
                new Corner(west, south)))));
        List<AlprCamera> inside = city.cameras().stream()
                .filter(camera -> area.contains(camera.camera().place()))
                .toList();
        return cameras(inside, 6, Optional.of(area), random);
    }

    private Line measured(String name, int size, Function<Random, ReadSearch> make) {
        Random random = new Random(name.hashCode());
        List<Once> all = new ArrayList<>();
        for (int n = 0; n < WARMING + SEARCHES; n++) {
            Once once = once(make.apply(random));
            if (n >= WARMING) {
                all.add(once);
            }
        }
        double[] millis = all.stream().mapToDouble(Once::millis).sorted().toArray();
        double[] used = all.stream().mapToDouble(Once::units).sorted().toArray();
        double[] found = all.stream().mapToDouble(Once::found).sorted().toArray();
        return new Line(
                name, size, SEARCHES, at(millis, 0.5), at(millis, 0.95), at(used, 0.5), at(used, 0.95), at(found, 0.5));
    }

    private static double at(double[] sorted, double part) {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * part) - 1)];
    }

    /** Asked in the log, then looked up, then answered in the log, as the use case does. */
    private Once once(ReadSearch search) {
        Act question = Act.asked(new Who("bench", "Bench", "", ""), "SearchReads")
                .with("plate", search.plate().map(PlatePattern::written).orElse(""));
        long began = System.nanoTime();
        AuditReceipt receipt = audit.record(question);
        double before = units.read();
        List<PlateRead> found = reads.search(receipt, search).items();
        double used = units.read() - before;
        audit.record(question.answered(
                Asked.answerOf(found.stream().map(read -> read.id().value()).toList()), receipt));
        return new Once((System.nanoTime() - began) / 1e6, used, found.size());
    }

    /** What it takes to add reads of the newest day, one after the other. */
    private String adding() {
        int many = 500;
        Random random = new Random(12);
        List<PlateRead> fresh = new ArrayList<>();
        for (int n = 0; n < many; n++) {
            fresh.add(city.another(random));
        }
        double before = units.written();
        double[] millis = new double[many];
        for (int n = 0; n < many; n++) {
            long began = System.nanoTime();
            reads.add(fresh.get(n));
            millis[n] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        return String.format(
                Locale.ROOT,
                "adding a read: median %.1f ms, p95 %.1f ms, %.1f write units",
                at(millis, 0.5),
                at(millis, 0.95),
                (units.written() - before) / many);
    }

    private static String table(List<Line> lines) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%-32s %10s %8s %8s %10s %10s %6s%n",
                "search",
                "reads",
                "p50 ms",
                "p95 ms",
                "units p50",
                "units p95",
                "found"));
        for (Line line : lines) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-32s %,10d %8.1f %8.1f %10.1f %10.1f %6.0f%n",
                    line.search(),
                    line.reads(),
                    line.medianMillis(),
                    line.p95Millis(),
                    line.readUnits(),
                    line.p95ReadUnits(),
                    line.found()));
        }
        return text.toString();
    }
}
