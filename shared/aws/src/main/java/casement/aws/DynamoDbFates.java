package casement.aws;

import casement.aws.FateItems.FateItem;
import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.video.Fate;
import casement.domain.video.FragmentRef;
import casement.domain.video.Segment;
import casement.domain.video.Span;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongFunction;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** The one fate of every fragment, and the numbers of the stored ones, in a DynamoDB table. */
final class DynamoDbFates {
    private static final String WHAT = "the register of segments";
    private static final int MOST_ATTEMPTS = 60;
    private static final int LONGEST_PAUSE_MILLIS = 100;

    /** A fragment lasts 20 s at most, and its pictures begin next to where the fragment does. */
    private static final long LONGEST_FRAGMENT_MILLIS = 25_000;

    private static final long OFFSET_MILLIS = 5_000;

    private final DynamoDbEnhancedClient dynamoDb;
    private final Table<FateItem> fates;
    private final Table<Counter> counters;

    DynamoDbFates(DynamoDbEnhancedClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        fates = new Table<>(WHAT, dynamoDb, table, FateItems.SCHEMA);
        counters = new Table<>(WHAT, dynamoDb, table, Counter.SCHEMA);
    }

    Optional<Fate> find(FragmentRef ref) {
        return fates.find(FateItems.key(ref)).map(FateItem::fate);
    }

    /** @return the fate, this one or the one that was decided before */
    Fate decide(Fate.Withheld fate, long ttlEpochSeconds) {
        return fates.addNew(new FateItem(fate, ttlEpochSeconds), "camera")
                .map(FateItem::fate)
                .orElse(fate);
    }

    /**
     * Gives the fragment its fate and the camera's next number in one transaction, so that a number is taken only by a segment
     * that is stored.
     *
     * @param numbered the segment with that number
     * @return the fate, this one or the one that was decided before
     */
    Fate decide(FragmentRef ref, LongFunction<Segment> numbered) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Counter last = counters.find(Counter.key(ref.camera())).orElse(new Counter(ref.camera(), 0));
            Segment segment = numbered.apply(last.next().last());
            if (written(segment, last)) {
                return new Fate.Stored(segment);
            }
            Optional<Fate> decided = find(ref);
            if (decided.isPresent()) {
                return decided.get();
            }
            pause(attempt);
        }
        throw new Fault.Unavailable(
                WHAT + " is too busy; try again",
                new IllegalStateException(MOST_ATTEMPTS + " transactions were beaten"));
    }

    private boolean written(Segment segment, Counter last) {
        FateItem item = new FateItem(new Fate.Stored(segment), segment.expires().getEpochSecond());
        return Transactions.write(
                WHAT,
                dynamoDb,
                transaction -> transaction
                        .addPutItem(fates.mapped(), Transactions.put(item, FateItem.class, Table.absent("camera")))
                        .addPutItem(counters.mapped(), Transactions.put(last.next(), Counter.class, last.unchanged())));
    }

    List<Segment> during(CameraId camera, Span span) {
        QueryConditional around = QueryConditional.sortBetween(
                FateItems.from(camera, Math.max(0, EpochMillis.of(span.from()) - LONGEST_FRAGMENT_MILLIS)),
                FateItems.from(camera, EpochMillis.of(span.until()) + OFFSET_MILLIS));
        return fates.query(around).stream()
                .map(FateItem::fate)
                .filter(Fate.Stored.class::isInstance)
                .map(fate -> ((Fate.Stored) fate).segment())
                .filter(segment -> segment.overlaps(span))
                .toList();
    }

    private static void pause(int attempt) {
        int most = Math.min(LONGEST_PAUSE_MILLIS, 5 * attempt);
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, most + 1L));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault.Unavailable("interrupted while " + WHAT + " was busy", e);
        }
    }
}
