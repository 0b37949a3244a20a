package casement.aws;

import casement.aws.FateItems.FateItem;
import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.video.Fate;
import casement.domain.video.FragmentRef;
import casement.domain.video.MotionlessHour;
import casement.domain.video.Segment;
import casement.domain.video.Span;
import casement.domain.video.WithheldFragment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
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
    private final Table<MotionlessCount> motionlessCounts;

    DynamoDbFates(DynamoDbEnhancedClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        fates = new Table<>(WHAT, dynamoDb, table, FateItems.SCHEMA);
        counters = new Table<>(WHAT, dynamoDb, table, Counter.SCHEMA);
        motionlessCounts = new Table<>(WHAT, dynamoDb, table, MotionlessCount.SCHEMA);
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
     * Gives a fragment in which nothing moved its fate and counts it in its hour in one transaction, so that fates and counts agree.
     *
     * @return the fate, this one or the one that was decided before
     */
    Fate decideMotionless(Fate.Withheld fate, long ttlEpochSeconds) {
        CameraId camera = fate.ref().camera();
        Instant start = fate.ref().start();
        return decide(fate.ref(), () -> {
            MotionlessCount last = motionlessCounts
                    .find(MotionlessCount.key(camera, start))
                    .orElseGet(() -> MotionlessCount.none(camera, start, ttlEpochSeconds));
            MotionlessCount next = last.with(fate.fragment(), ttlEpochSeconds);
            return written(
                            new FateItem(fate, ttlEpochSeconds),
                            motionlessCounts,
                            next,
                            MotionlessCount.class,
                            last.unchanged())
                    ? Optional.of(fate)
                    : Optional.empty();
        });
    }

    /**
     * Gives the fragment its fate and the camera's next number in one transaction, so that a number is taken only by a segment
     * that is stored.
     *
     * @param numbered the segment with that number
     * @return the fate, this one or the one that was decided before
     */
    Fate decide(FragmentRef ref, LongFunction<Segment> numbered) {
        return decide(ref, () -> {
            Counter last = counters.find(Counter.key(ref.camera())).orElse(new Counter(ref.camera(), 0));
            Segment segment = numbered.apply(last.next().last());
            Fate fate = new Fate.Stored(segment);
            FateItem item = new FateItem(fate, segment.expires().getEpochSecond());
            return written(item, counters, last.next(), Counter.class, last.unchanged())
                    ? Optional.of(fate)
                    : Optional.empty();
        });
    }

    /** @param attempt empty when it was beaten */
    private Fate decide(FragmentRef ref, Supplier<Optional<Fate>> attempt) {
        for (int number = 1; number <= MOST_ATTEMPTS; number++) {
            Optional<Fate> decided = attempt.get().or(() -> find(ref));
            if (decided.isPresent()) {
                return decided.get();
            }
            pause(number);
        }
        throw new Fault.Unavailable(
                WHAT + " is too busy; try again",
                new IllegalStateException(MOST_ATTEMPTS + " transactions were beaten"));
    }

    private <T> boolean written(FateItem item, Table<T> counts, T next, Class<T> type, Expression unchanged) {
        return Transactions.write(
                WHAT,
                dynamoDb,
                transaction -> transaction
                        .addPutItem(fates.mapped(), Transactions.put(item, FateItem.class, Table.absent("camera")))
                        .addPutItem(counts.mapped(), Transactions.put(next, type, unchanged)));
    }

    List<Segment> during(CameraId camera, Span span) {
        return around(camera, span)
                .filter(Fate.Stored.class::isInstance)
                .map(fate -> ((Fate.Stored) fate).segment())
                .filter(segment -> segment.overlaps(span))
                .toList();
    }

    /** In order of time. */
    List<WithheldFragment> motionless(CameraId camera, Span span) {
        return around(camera, span)
                .filter(Fate.Withheld.class::isInstance)
                .map(fate -> ((Fate.Withheld) fate).fragment())
                .filter(withheld -> withheld.isMotionless()
                        && withheld.ref().start().isBefore(span.until())
                        && withheld.end().isAfter(span.from()))
                .toList();
    }

    private Stream<Fate> around(CameraId camera, Span span) {
        QueryConditional around = QueryConditional.sortBetween(
                FateItems.from(camera, Math.max(0, EpochMillis.of(span.from()) - LONGEST_FRAGMENT_MILLIS)),
                FateItems.from(camera, EpochMillis.of(span.until()) + OFFSET_MILLIS));
        return fates.query(around).stream().map(FateItem::fate);
    }

    List<MotionlessHour> motionlessHours(CameraId camera, Span span) {
        QueryConditional between = QueryConditional.sortBetween(
                MotionlessCount.key(camera, Instant.ofEpochMilli(Math.max(0, EpochMillis.of(span.from())))),
                MotionlessCount.key(camera, Instant.ofEpochMilli(Math.max(0, EpochMillis.of(span.until())))));
        return motionlessCounts.query(between).stream()
                .map(MotionlessCount::counted)
                .filter(hour ->
                        !hour.hour().isBefore(span.from()) && hour.hour().isBefore(span.until()))
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
