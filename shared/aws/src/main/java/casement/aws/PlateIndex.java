package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.plate.FoldedPlate;
import casement.domain.plate.PlatePattern;
import casement.domain.plate.PlateRead;
import casement.domain.plate.ReadSearch;
import casement.domain.video.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which plates of a month have three characters next to each other, in a DynamoDB table: key {@code gram} (month and characters)
 * and {@code plate}, folded. An entry goes when the last read that it stands for does, within a day.
 */
final class PlateIndex {
    private static final String WHAT = "the index of plates";
    private static final int GRAM = 3;
    private static final TableSchema<Entry> SCHEMA = schema();

    private final Table<Entry> entries;

    /** @param ttlEpochSeconds after which DynamoDB removes it, in its own time */
    private record Entry(String gram, String plate, long ttlEpochSeconds) {
        private boolean isReadable(Instant now) {
            return now.getEpochSecond() < ttlEpochSeconds;
        }
    }

    private static final class EntryDraft {
        private String gram = "";
        private String plate = "";
        private long ttlEpochSeconds;

        private Entry entry() {
            return new Entry(gram, plate, ttlEpochSeconds);
        }
    }

    PlateIndex(DynamoDbEnhancedClient dynamoDb, String table) {
        entries = new Table<>(WHAT, dynamoDb, table, SCHEMA);
    }

    private static TableSchema<Entry> schema() {
        return StaticImmutableTableSchema.builder(Entry.class, EntryDraft.class)
                .newItemBuilder(EntryDraft::new, EntryDraft::entry)
                .addAttribute(
                        String.class,
                        a -> a.name("gram")
                                .getter(Entry::gram)
                                .setter((draft, text) -> draft.gram = text)
                                .tags(primaryPartitionKey()))
                .addAttribute(
                        String.class,
                        a -> a.name("plate")
                                .getter(Entry::plate)
                                .setter((draft, text) -> draft.plate = text)
                                .tags(primarySortKey()))
                .addAttribute(
                        Long.class,
                        a -> a.name("ttl")
                                .getter(Entry::ttlEpochSeconds)
                                .setter((draft, seconds) -> draft.ttlEpochSeconds = seconds))
                .build();
    }

    /**
     * Before the read itself is stored, so that no read is there that no pattern finds. The entry of the whole plate comes last
     * and says that the others are there: of a plate that is read again on the same day nothing is written.
     */
    void add(PlateRead read) {
        String plate = read.text().folded().characters();
        YearMonth month = month(read.at());
        long ttl = nextMidnight(read.expires()).getEpochSecond();
        Entry whole = new Entry(month + "=" + plate, plate, ttl);
        boolean isThere = entries.find(key(whole))
                .filter(there -> there.ttlEpochSeconds() >= ttl)
                .isPresent();
        if (!isThere) {
            grams(plate).forEach(gram -> lengthen(new Entry(month + "#" + gram, plate, ttl)));
            lengthen(whole);
        }
    }

    /** An entry that is to live as long or longer stays as it is. */
    private void lengthen(Entry entry) {
        entries.updateIf(
                entry,
                Expression.builder()
                        .expression("attribute_not_exists(#t) OR #t < :t")
                        .putExpressionName("#t", "ttl")
                        .putExpressionValue(":t", AttributeValue.fromN(Long.toString(entry.ttlEpochSeconds())))
                        .build());
    }

    /**
     * Folded plates of those months that the pattern may fit.
     *
     * @throws casement.domain.Fault.BadInput when there are more than {@value ReadSearch#MOST_PLATES}
     */
    Set<String> plates(PlatePattern pattern, Span span, Instant now) {
        String beginning = pattern.foldedBeginning();
        boolean isBegun = beginning.length() >= GRAM;
        String gram = isBegun
                ? beginning.substring(0, GRAM)
                : rarest(pattern.foldedRuns().getFirst());
        List<YearMonth> months = months(span);
        Set<String> plates = NewestFirst.atOnce(months, month -> {
                    Key.Builder partition = Key.builder().partitionValue(month + "#" + gram);
                    QueryConditional which = isBegun
                            ? QueryConditional.sortBeginsWith(
                                    partition.sortValue(beginning).build())
                            : QueryConditional.keyEqualTo(partition.build());
                    return fitting(which, pattern, now);
                })
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return checked(plates);
    }

    private List<String> fitting(QueryConditional which, PlatePattern pattern, Instant now) {
        return entries.lookThrough(which)
                .filter(entry -> entry.isReadable(now))
                .map(Entry::plate)
                .filter(plate -> pattern.mayMatch(new FoldedPlate(plate)))
                .limit(ReadSearch.MOST_PLATES + 1L)
                .toList();
    }

    private static Set<String> checked(Set<String> plates) {
        if (plates.size() > ReadSearch.MOST_PLATES) {
            throw ReadSearch.tooManyPlates();
        }
        return plates;
    }

    /** Of those in a run the one with most letters: there are more letters than digits. */
    private static String rarest(String run) {
        return grams(run)
                .max(Comparator.comparingLong(
                        gram -> gram.chars().filter(Character::isLetter).count()))
                .orElseThrow();
    }

    private static Stream<String> grams(String plate) {
        return IntStream.rangeClosed(0, plate.length() - GRAM)
                .mapToObj(from -> plate.substring(from, from + GRAM))
                .distinct();
    }

    private static List<YearMonth> months(Span span) {
        List<YearMonth> months = new ArrayList<>();
        YearMonth last = month(span.until().minusMillis(1));
        for (YearMonth month = month(span.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atOffset(ZoneOffset.UTC));
    }

    private static Instant nextMidnight(Instant at) {
        return at.plus(Duration.ofDays(1)).minusMillis(1).truncatedTo(ChronoUnit.DAYS);
    }

    private static Key key(Entry entry) {
        return Key.builder()
                .partitionValue(entry.gram())
                .sortValue(entry.plate())
                .build();
    }
}
