package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondarySortKey;

import casement.domain.Fault;
import casement.domain.OnePage;
import casement.domain.audit.AuditReceipt;
import casement.domain.hit.HitChange;
import casement.domain.hit.HitId;
import casement.domain.hit.HitMark;
import casement.domain.hit.HitPlace;
import casement.domain.hit.HitRecord;
import casement.domain.hit.HitSearch;
import casement.domain.hit.Hits;
import casement.domain.hit.Raised;
import casement.domain.hotlist.HotListMatch;
import casement.domain.plate.PlateRead;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.domain.video.Span;
import io.micronaut.context.env.Environment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Hits in a DynamoDB table by id, with an index by day; beside them the passages by which hits are named. */
public final class DynamoDbHits implements Hits {
    private static final String WHAT = "the store of hits";
    private static final String BY_DAY = "by-day";
    private static final String ID = "id";
    private static final String REVISION = "revision";
    private static final int ITEMS_A_CALL = 100;
    static final TableSchema<HitRecord> SCHEMA = schema();

    private final Table<HitRecord> hits;
    private final DynamoDbHitPassages passages;
    private final Retention retention;
    private final Clock clock;

    DynamoDbHits(DynamoDbEnhancedClient dynamoDb, String table, Retention retention, Clock clock) {
        this.hits = new Table<>(WHAT, dynamoDb, table, SCHEMA);
        this.passages = new DynamoDbHitPassages(dynamoDb, table);
        this.retention = retention;
        this.clock = clock;
    }

    static DynamoDbHits of(DynamoDbEnhancedClient dynamoDb, Environment environment, Clock clock) {
        Settings settings = new Settings(environment);
        String table = settings.text("HITS_TABLE");
        Retention retention = settings.retention();
        settings.check();
        return new DynamoDbHits(dynamoDb, table, retention, clock);
    }

    private static TableSchema<HitRecord> schema() {
        var schema = Documents.schema(HitRecord.class, "hit");
        Documents.derived(schema, ID, String.class, hit -> hit.raised().id().value(), primaryPartitionKey());
        Documents.derived(
                schema, "day", String.class, hit -> day(hit.raised().at()).toString(), secondaryPartitionKey(BY_DAY));
        Documents.derived(schema, "seen", String.class, hit -> seen(HitPlace.of(hit)), secondarySortKey(BY_DAY));
        Documents.derived(schema, REVISION, Integer.class, HitRecord::revision);
        return Documents.derived(
                        schema, "ttl", Long.class, hit -> hit.raised().expires().getEpochSecond())
                .build();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static String seen(HitPlace place) {
        return time(place.at()) + "#" + place.id();
    }

    private static String time(Instant at) {
        return "%015d".formatted(EpochMillis.of(at));
    }

    private static Key key(HitId id) {
        return Key.builder().partitionValue(id.value()).build();
    }

    @Override
    public HitId telling(PlateRead read, HotListMatch match) {
        return passages.telling(read, match);
    }

    @Override
    public boolean isThere(HitId id) {
        return hits.find(key(id)).isPresent();
    }

    @Override
    public boolean raise(Raised raised) {
        return hits.updateIf(HitRecord.fresh(raised), Table.absent(ID));
    }

    @Override
    public Optional<HitRecord> find(AuditReceipt receipt, HitId id) {
        return hits.find(key(id)).filter(this::isReadable);
    }

    @Override
    public OnePage<HitRecord> page(AuditReceipt receipt, HitSearch search) {
        Instant until = search.after()
                .map(last -> last.at().plusMillis(1))
                .orElse(search.span().until());
        return OnePage.of(newest(search.span().from(), until, search::fits, search.wanted()), search.limit());
    }

    @Override
    public List<HitMark> marks(Span span, int most) {
        return newest(
                        span.from(),
                        span.until(),
                        hit -> span.contains(hit.raised().at()),
                        most)
                .stream()
                .map(HitMark::of)
                .toList();
    }

    private List<HitRecord> newest(Instant from, Instant until, Predicate<HitRecord> wanted, int most) {
        return new NewestFirst<HitRecord>(
                        Comparator.comparing(HitPlace::of),
                        day -> hits.newestOfIndex(
                                BY_DAY,
                                between(day, from, until),
                                ITEMS_A_CALL,
                                hit -> isReadable(hit) && wanted.test(hit)))
                .take(days(from, until), most);
    }

    /** Of the span, as far as anything can be there; the newest first. */
    private List<List<String>> days(Instant from, Instant until) {
        LocalDate oldest = day(clock.instant().minus(Duration.ofDays(retention.days(RetentionClass.PLATE_READ))));
        LocalDate newest = day(clock.instant().plus(Duration.ofDays(1)));
        LocalDate first = day(from).isBefore(oldest) ? oldest : day(from);
        LocalDate last = day(until).isAfter(newest) ? newest : day(until);
        List<List<String>> days = new ArrayList<>();
        for (LocalDate day = last; !day.isBefore(first); day = day.minusDays(1)) {
            days.add(List.of(day.toString()));
        }
        return days;
    }

    private static QueryConditional between(String day, Instant from, Instant until) {
        return QueryConditional.sortBetween(
                Key.builder().partitionValue(day).sortValue(time(from)).build(),
                Key.builder().partitionValue(day).sortValue(time(until) + "~").build());
    }

    @Override
    public void change(AuditReceipt receipt, HitChange change) {
        String before = Integer.toString(change.revisionBefore());
        if (!hits.updateIf(change.after(), Table.equal(REVISION, AttributeValue.fromN(before)))) {
            HitId id = change.after().raised().id();
            throw hits.find(key(id))
                    .map(HitRecord::overtaken)
                    .<Fault>map(conflict -> conflict)
                    .orElseGet(() -> new Fault.Missing("there is no hit " + id));
        }
    }

    /** Under the days in force when its read was made, and those in force now. */
    private boolean isReadable(HitRecord hit) {
        Instant now = clock.instant();
        return now.isBefore(hit.raised().expires())
                && now.isBefore(retention.expires(
                        RetentionClass.PLATE_READ, hit.raised().at()));
    }
}
