package casement.aws;

import casement.aws.backend.LoneDynamoDb;
import casement.domain.hotlist.HotListMatch;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.compiled.CompiledFile;
import casement.domain.hotlist.compiled.CompiledLists;
import casement.domain.hotlist.compiled.CompilingLists;
import casement.domain.hotlist.compiled.ListInForce;
import casement.domain.hotlist.compiled.Misreads;
import casement.domain.plate.PlateMatch;
import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateText;
import casement.domain.video.Sha256;
import casement.testkit.Examples;
import casement.testkit.Plates;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What matching a read against a million plates takes: time on one core, loading, memory, beside a {@code HashMap} that is
 * scanned by edit distance and beside a look-up in DynamoDB Local for each read; and how many misread plates it finds.
 */
public final class MatchingBench {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final double GOAL_MICROS = 2;
    private static final double GOAL_LOAD_MILLIS = 300;
    private static final long GOAL_BYTES = 64L << 20;
    private static final int READS = 200_000;
    private static final int SCANS = 40;
    private static final int LOOK_UPS = 2_000;
    private static final double EACH_LISTED = 0.01;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Misreads misreads = Misreads.measured();
    private final Random random = new Random(11);
    private final Map<String, Object> results = new LinkedHashMap<>();
    private final PlateRead usual = Plates.read(Plates.camera(), "8ABC123", Examples.NOON);
    private final String[] listed;
    private final Set<String> all;

    private double loadMillis;
    private long fileBytes;

    /** So that nothing is left out as useless. */
    private long kept;

    private MatchingBench(int plates) {
        all = new HashSet<>(plates * 2);
        while (all.size() < plates) {
            all.add(plate());
        }
        listed = all.toArray(String[]::new);
    }

    public static void main(String[] arguments) {
        int plates = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        System.exit(new MatchingBench(plates).run() ? 0 : 1);
    }

    /** California's passenger form for nine of ten, any other for the rest. */
    private String plate() {
        if (random.nextInt(10) == 0) {
            StringBuilder any = new StringBuilder();
            for (int i = 5 + random.nextInt(3); i > 0; i--) {
                any.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            return any.toString();
        }
        return "%d%c%c%c%03d".formatted(1 + random.nextInt(9), letter(), letter(), letter(), random.nextInt(1000));
    }

    private char letter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    private boolean run() {
        CompiledLists lists = load(compiled());
        String[] street = street();
        double micros = matching(lists, street);
        againstScan(street, micros);
        againstLookUps(street, micros);
        found(lists);
        results.put("checked", kept);
        results.forEach((what, number) -> System.out.println(what + "\t" + number));
        boolean good = micros < GOAL_MICROS
                && loadMillis < GOAL_LOAD_MILLIS
                && fileBytes < GOAL_BYTES
                && lists.bytesInMemory() < GOAL_BYTES;
        System.out.println(good ? "goals met" : "a goal is missed: 2 us a read, 300 ms to load, 64 MB");
        return good;
    }

    private byte[] compiled() {
        long from = System.nanoTime();
        CompilingLists compiling = new CompilingLists();
        int list = compiling.list(new ListInForce(
                new ListId("stolen"), 1, Examples.NOON, Examples.NOON, Examples.NOON.plusSeconds(86_400), "salt"));
        for (String plate : listed) {
            compiling.add(list, new PlateText(plate), Optional.of("us-ca"), ListCategory.STOLEN_VEHICLE);
        }
        byte[] file = CompiledFile.write(compiling.compiled());
        results.put("plates", listed.length);
        results.put("compile, ms", millis(from));
        fileBytes = file.length;
        results.put("file, bytes", fileBytes);
        return file;
    }

    /** As a function does it: the digest is checked, then the file is read. The first is that of a cold JVM. */
    private CompiledLists load(byte[] file) {
        Sha256 digest = Sha256.of(file);
        double[] times = new double[9];
        CompiledLists lists = CompiledLists.NONE;
        for (int i = 0; i < times.length; i++) {
            long from = System.nanoTime();
            if (!Sha256.of(file).equals(digest)) {
                throw new IllegalStateException("the file has changed");
            }
            lists = CompiledFile.read(file);
            times[i] = millis(from);
        }
        results.put("load, ms, first", times[0]);
        Arrays.sort(times);
        loadMillis = times[times.length / 2];
        results.put("load, ms, median of 9", loadMillis);
        results.put("plates in memory, bytes", lists.bytesInMemory());
        return lists;
    }

    /** Plates of the street, one of a hundred is listed; read as the reader reads. */
    private String[] street() {
        String[] texts = new String[READS];
        for (int i = 0; i < texts.length; i++) {
            String truth = random.nextDouble() < EACH_LISTED ? listed[random.nextInt(listed.length)] : plate();
            texts[i] = misread(truth);
        }
        return texts;
    }

    /** Each character as often wrong as was measured. */
    private String misread(String truth) {
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < truth.length(); i++) {
            double left = random.nextDouble();
            char character = truth.charAt(i);
            for (char other : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
                if (other != truth.charAt(i)) {
                    double share = misreads.measuredShare(truth.charAt(i), other);
                    if (left < share) {
                        character = other;
                        break;
                    }
                    left -= share;
                }
            }
            read.append(character);
        }
        return read.toString();
    }

    private PlateRead read(String text) {
        return new PlateRead(
                usual.id(),
                usual.source(),
                usual.camera(),
                usual.place(),
                usual.at(),
                new PlateText(text),
                text,
                0.9,
                List.of(),
                usual.region(),
                usual.directionDegrees(),
                usual.frames(),
                usual.picture(),
                usual.plateBox(),
                usual.vehicleBox(),
                usual.corrections(),
                usual.expires());
    }

    private double matching(CompiledLists lists, String[] street) {
        PlateRead[] reads = Arrays.stream(street).map(this::read).toArray(PlateRead[]::new);
        double wall = Double.MAX_VALUE;
        double[] rounds = new double[7];
        for (int round = 0; round < rounds.length; round++) {
            long start = System.nanoTime();
            long from = THREADS.getCurrentThreadCpuTime();
            for (PlateRead read : reads) {
                kept += lists.match(read, Examples.NOON, misreads).size();
            }
            rounds[round] = (THREADS.getCurrentThreadCpuTime() - from) / 1e3 / reads.length;
            wall = Math.min(wall, (System.nanoTime() - start) / 1e3 / reads.length);
        }
        double[] warm = Arrays.copyOfRange(rounds, 2, rounds.length);
        Arrays.sort(warm);
        results.put("match a read, us of one core, median of 5 warm rounds", warm[warm.length / 2]);
        results.put("match a read, us by the clock, best round", wall);
        return warm[warm.length / 2];
    }

    /** The usual way: exact by the map, else every plate by edit distance. Tried on a sample: it takes that long. */
    private void againstScan(String[] street, double micros) {
        Map<String, Integer> map = new HashMap<>();
        for (String plate : listed) {
            map.put(plate, map.size());
        }
        long from = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < SCANS; i++) {
            kept += map.containsKey(street[i]) ? 1 : 0;
            for (String plate : map.keySet()) {
                kept += isWithinOne(plate, street[i]) ? 1 : 0;
            }
        }
        double scan = (THREADS.getCurrentThreadCpuTime() - from) / 1e3 / SCANS;
        results.put("HashMap and edit distance of one, us of one core a read, " + SCANS + " reads", scan);
        results.put("ratio to the scan", Math.round(scan / micros));
    }

    private static boolean isWithinOne(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        int most = Math.min(one.length(), other.length());
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String a = one.substring(same);
        String b = other.substring(same);
        return a.length() == b.length()
                ? a.isEmpty() || a.substring(1).equals(b.substring(1))
                : a.length() > b.length()
                        ? a.substring(1).equals(b)
                        : b.substring(1).equals(a);
    }

    /** Exact only, in a table that is empty: a look-up takes no longer with a million plates, and the way there is the most of it. */
    private void againstLookUps(String[] street, double micros) {
        LoneDynamoDb local = new LoneDynamoDb("1g");
        try (DynamoDbClient client = DynamoDbClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .region(Region.US_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .endpointOverride(local.endpoint())
                .build()) {
            lookUp(client, street, LOOK_UPS / 10);
            long from = System.nanoTime();
            lookUp(client, street, LOOK_UPS);
            double one = (System.nanoTime() - from) / 1e3 / LOOK_UPS;
            results.put("DynamoDB Local, us by the clock a read, exact only, " + LOOK_UPS + " reads", one);
            results.put("ratio to DynamoDB Local", Math.round(one / micros));
        }
    }

    private void lookUp(DynamoDbClient client, String[] street, int times) {
        for (int i = 0; i < times; i++) {
            String text = street[i];
            kept += client.getItem(request ->
                                    request.tableName("HotListsTable").key(Map.of("list", AttributeValue.fromS(text))))
                            .hasItem()
                    ? 1
                    : 0;
        }
    }

    private void found(CompiledLists lists) {
        int wrong = 0;
        int recalled = 0;
        int tries = 0;
        while (tries < 100_000) {
            String truth = listed[random.nextInt(listed.length)];
            String text = misread(truth);
            tries++;
            if (!text.equals(truth)) {
                wrong++;
                recalled += lists.match(read(text), Examples.NOON, misreads).stream()
                                .anyMatch(match -> match.listed().characters().equals(truth))
                        ? 1
                        : 0;
            }
        }
        results.put("reads misread, share", (double) wrong / tries);
        results.put("misread listed plates found, share (recall)", (double) recalled / wrong);
        innocent(lists);
    }

    private void innocent(CompiledLists lists) {
        int tries = 0;
        int ambiguous = 0;
        int exact = 0;
        List<Double> confidences = new ArrayList<>();
        while (tries < 200_000) {
            String truth = plate();
            if (all.contains(truth)) {
                continue;
            }
            tries++;
            List<HotListMatch> matches = lists.match(read(misread(truth)), Examples.NOON, misreads);
            if (matches.stream().anyMatch(match -> match.kind() == PlateMatch.EXACT)) {
                exact++;
            } else if (!matches.isEmpty()) {
                ambiguous++;
                confidences.add(matches.getFirst().confidence());
            }
        }
        results.put("innocent reads with an ambiguous candidate, share", (double) ambiguous / tries);
        results.put("innocent reads misread as a listed plate, share", (double) exact / tries);
        for (double least : new double[] {0.01, 0.1, 0.3}) {
            long sure = confidences.stream().filter(one -> one >= least).count();
            results.put(
                    String.format(
                            Locale.ROOT, "innocent reads with an ambiguous candidate of %.2f or more, share", least),
                    (double) sure / tries);
        }
    }

    private static double millis(long from) {
        return (System.nanoTime() - from) / 1e6;
    }
}
