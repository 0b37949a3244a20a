package casement.aws;

import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateText;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Puts a city's reads into the tables by batches, as they would lie there had they been added one by one. */
final class CityLoad {
    private static final int BATCH = 25;
    private static final int WRITERS = 3;
    private static final int GRAM = 3;

    /** Distinct plates that the whole city reads in a month. */
    static final int CITY_PLATES_A_MONTH = 1_200_000;

    private final DynamoDbClient client;
    private final CityReads city;
    private final Set<String> indexed = new HashSet<>();

    CityLoad(DynamoDbClient client, CityReads city) {
        this.client = client;
        this.city = city;
    }

    void reads(int from, int until) {
        List<List<Integer>> batches =
                batches(IntStream.range(from, until).boxed().toList());
        inParallel(batches.stream()
                .<Runnable>map(batch -> () -> write(
                        "ReadsTable",
                        batch.stream()
                                .map(n -> DynamoDbReads.SCHEMA.itemToMap(city.read(n), true))
                                .toList()))
                .toList());
        index(IntStream.range(from, until).mapToObj(city::read).toList());
    }

    private void index(List<PlateRead> reads) {
        List<Map<String, AttributeValue>> entries = new ArrayList<>();
        for (PlateRead read : reads) {
            String plate = read.text().folded().characters();
            String month = month(read.at());
            if (indexed.add(month + plate)) {
                grams(plate).forEach(gram -> entries.add(entry(month + "#" + gram, plate, read.expires())));
                entries.add(entry(month + "=" + plate, plate, read.expires()));
            }
        }
        writeEntries(entries);
    }

    /**
     * Fills some partitions of the index with as many plates as they have in the whole city.
     *
     * @param grams which
     */
    void fill(Set<String> grams, Instant expires) {
        List<String> months = IntStream.range(0, 12)
                .mapToObj(back -> YearMonth.from(city.end().atOffset(ZoneOffset.UTC))
                        .minusMonths(back)
                        .toString())
                .toList();
        List<Map<String, AttributeValue>> entries = new ArrayList<>();
        for (int n = 0; n < CITY_PLATES_A_MONTH; n++) {
            String plate =
                    PlateText.of(CityReads.plate(50_000_000 + n)).folded().characters();
            for (String gram : grams(plate)) {
                if (grams.contains(gram)) {
                    months.stream()
                            .filter(month -> indexed.add(month + "#" + gram + plate))
                            .forEach(month -> entries.add(entry(month + "#" + gram, plate, expires)));
                }
            }
        }
        writeEntries(entries);
    }

    private void writeEntries(List<Map<String, AttributeValue>> entries) {
        inParallel(batches(entries).stream()
                .<Runnable>map(batch -> () -> write("PlateIndexTable", batch))
                .toList());
    }

    static Set<String> grams(String plate) {
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + GRAM <= plate.length(); i++) {
            grams.add(plate.substring(i, i + GRAM));
        }
        return grams;
    }

    private static String month(Instant at) {
        return YearMonth.from(at.atOffset(ZoneOffset.UTC)).toString();
    }

    private static Map<String, AttributeValue> entry(String gram, String plate, Instant expires) {
        return Map.of(
                "gram", AttributeValue.fromS(gram),
                "plate", AttributeValue.fromS(plate),
                "ttl", AttributeValue.fromN(Long.toString(expires.getEpochSecond())));
    }

    private static <T> List<List<T>> batches(List<T> all) {
        List<List<T>> batches = new ArrayList<>();
        for (int i = 0; i < all.size(); i += BATCH) {
            batches.add(all.subList(i, Math.min(all.size(), i + BATCH)));
        }
        return batches;
    }

    private void write(String table, List<Map<String, AttributeValue>> items) {
        Map<String, List<WriteRequest>> left = Map.of(
                table,
                items.stream()
                        .map(item -> WriteRequest.builder()
                                .putRequest(p -> p.item(item))
                                .build())
                        .toList());
        while (!left.isEmpty()) {
            Map<String, List<WriteRequest>> sent = left;
            left = client.batchWriteItem(r -> r.requestItems(sent)).unprocessedItems();
        }
    }

    private static void inParallel(List<Runnable> writes) {
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> begun = new ArrayList<>();
            writes.forEach(write -> begun.add(threads.submit(write)));
            for (Future<?> write : begun) {
                write.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("not all could be loaded", e);
        }
    }
}
