package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondarySortKey;

import casement.domain.Fault;
import casement.domain.OnePage;
import casement.domain.audit.AuditReceipt;
import casement.domain.camera.CameraId;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.FoldedPlate;
import casement.domain.plate.PlatePattern;
import casement.domain.plate.PlateRead;
import casement.domain.plate.ReadId;
import casement.domain.plate.ReadMark;
import casement.domain.plate.ReadPlace;
import casement.domain.plate.ReadSearch;
import casement.domain.plate.Reads;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.domain.video.Span;
import io.micronaut.context.env.Environment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Plate reads in a DynamoDB table by id, with an index by folded plate and one by camera and hour, each by time. What a search
 * costs depends on what it finds, not on how much is stored.
 */
public final class DynamoDbReads implements Reads {
    private static final String WHAT = "the store of reads";
    private static final String BY_PLATE = "by-plate";
    private static final String BY_CAMERA_HOUR = "by-camera-hour";
    private static final String REVISION = "revision";
    private static final int FEWEST_A_CALL = 10;
    private static final int MOST_A_CALL = 200;
    static final TableSchema<PlateRead> SCHEMA = schema();

    private final Table<PlateRead> reads;
    private final PlateIndex plates;
    private final Retention retention;
    private final Clock clock;

    DynamoDbReads(DynamoDbEnhancedClient dynamoDb, String table, String plateIndex, Retention retention, Clock clock) {
        this.reads = new Table<>(WHAT, dynamoDb, table, SCHEMA);
        this.plates = new PlateIndex(dynamoDb, plateIndex);
        this.retention = retention;
        this.clock = clock;
    }

    static DynamoDbReads of(DynamoDbEnhancedClient dynamoDb, Environment environment, Clock clock) {
        Settings settings = new Settings(environment);
        String table = settings.text("READS_TABLE");
        String plateIndex = settings.text("PLATE_INDEX_TABLE");
        Retention retention = settings.retention();
        settings.check();
        return new DynamoDbReads(dynamoDb, table, plateIndex, retention, clock);
    }

    private static TableSchema<PlateRead> schema() {
        var schema = Documents.schema(PlateRead.class, "read");
        Documents.derived(schema, "id", String.class, read -> read.id().value(), primaryPartitionKey());
        Documents.derived(
                schema,
                "plate",
                String.class,
                read -> read.text().folded().characters(),
                secondaryPartitionKey(BY_PLATE));
        Documents.derived(
                schema,
                "cameraHour",
                String.class,
                read -> cameraHour(read.camera(), Hours.of(read.at())),
                secondaryPartitionKey(BY_CAMERA_HOUR));
        Documents.derived(
                schema,
                "seen",
                String.class,
                read -> seen(ReadPlace.of(read)),
                secondarySortKey(List.of(BY_PLATE, BY_CAMERA_HOUR)));
        Documents.derived(
                schema, REVISION, Integer.class, read -> read.corrections().size());
        return Documents.derived(
                        schema, "ttl", Long.class, read -> read.expires().getEpochSecond())
                .build();
    }

    private static String cameraHour(CameraId camera, long hour) {
        return camera.value() + "#" + hour;
    }

    private static String seen(ReadPlace place) {
        return time(place.at()) + "#" + place.id();
    }

    private static String time(Instant at) {
        return "%015d".formatted(EpochMillis.of(at));
    }

    @Override
    public boolean add(PlateRead read) {
        read.checkTimely(clock.instant());
        plates.add(read);
        return reads.updateIf(read, Table.absent("id"));
    }

    @Override
    public boolean isThere(ReadId id) {
        return reads.find(Key.builder().partitionValue(id.value()).build()).isPresent();
    }

    @Override
    public Optional<PlateRead> find(AuditReceipt receipt, ReadId id) {
        return toMatch(id);
    }

    @Override
    public Optional<PlateRead> toMatch(ReadId id) {
        return reads.find(Key.builder().partitionValue(id.value()).build()).filter(this::isReadable);
    }

    @Override
    public OnePage<PlateRead> search(AuditReceipt receipt, ReadSearch search) {
        List<PlateRead> found =
                search.plate().map(pattern -> ofPlates(pattern, search)).orElseGet(() -> ofCameras(search));
        return OnePage.of(found, search.limit());
    }

    private List<PlateRead> ofPlates(PlatePattern pattern, ReadSearch search) {
        Set<String> some = pattern.onlyPlate()
                .map(FoldedPlate::characters)
                .map(Set::of)
                .orElseGet(() -> plates.plates(pattern, kept(search.span()), clock.instant()));
        return newest(BY_PLATE, List.of(List.copyOf(some)), some.size(), search);
    }

    private List<PlateRead> ofCameras(ReadSearch search) {
        List<CameraId> cameras = List.copyOf(search.cameraIds().orElseThrow());
        Span left = search.after()
                .map(last -> new Span(search.span().from(), last.at().plusMillis(1)))
                .orElse(search.span());
        List<List<String>> ages = Hours.ages(
                left,
                oldest(),
                hour -> cameras.stream().map(camera -> cameraHour(camera, hour)).toList());
        return newest(BY_CAMERA_HOUR, ages, cameras.size(), search);
    }

    @Override
    public List<ReadMark> marks(AlprCamera camera, Instant from, Instant until, int most) {
        CameraId id = camera.camera().id();
        List<List<String>> ages = Hours.ages(new Span(from, until), oldest(), hour -> List.of(cameraHour(id, hour)));
        Comparator<PlateRead> age = Comparator.comparing(ReadPlace::of);
        return new NewestFirst<>(
                        age,
                        key -> reads.newestOfIndex(
                                BY_CAMERA_HOUR, between(key, time(from), time(until)), MOST_A_CALL, this::isReadable))
                .take(ages, most).stream().map(ReadMark::of).toList();
    }

    private List<PlateRead> newest(String index, List<List<String>> ages, int lanes, ReadSearch search) {
        if (lanes == 0) {
            return List.of();
        }
        int itemsACall = Math.clamp(2L * search.wanted() / lanes, FEWEST_A_CALL, MOST_A_CALL);
        return new NewestFirst<PlateRead>(
                        Comparator.comparing(ReadPlace::of),
                        key -> reads.newestOfIndex(
                                index, between(key, search), itemsACall, read -> search.fits(read) && isReadable(read)))
                .take(ages, search.wanted());
    }

    private static QueryConditional between(String partition, ReadSearch search) {
        String end = search.after()
                .map(DynamoDbReads::seen)
                .orElse(time(search.span().until()));
        return between(partition, time(search.span().from()), end);
    }

    private static QueryConditional between(String partition, String first, String end) {
        return QueryConditional.sortBetween(
                Key.builder().partitionValue(partition).sortValue(first).build(),
                Key.builder().partitionValue(partition).sortValue(end).build());
    }

    @Override
    public void correct(PlateRead corrected) {
        plates.add(corrected);
        int before = corrected.corrections().size() - 1;
        if (!reads.updateIf(corrected, Table.equal(REVISION, AttributeValue.fromN(Integer.toString(before))))) {
            throw new Fault.Conflict("somebody else has corrected it, or it is not there; read it again");
        }
    }

    /** Under the days in force when it was read, and those in force now. */
    private boolean isReadable(PlateRead read) {
        Instant now = clock.instant();
        return read.isReadable(now) && now.isBefore(retention.expires(RetentionClass.PLATE_READ, read.at()));
    }

    private Span kept(Span span) {
        Instant latest = clock.instant().plus(Duration.ofDays(1));
        Instant until = span.until().isAfter(latest) ? latest : span.until();
        Instant from = span.from().isBefore(oldest()) ? oldest() : span.from();
        return from.isBefore(until) ? new Span(from, until) : new Span(until.minusMillis(1), until);
    }

    private Instant oldest() {
        return clock.instant().minus(Duration.ofDays(retention.days(RetentionClass.PLATE_READ)));
    }
}
