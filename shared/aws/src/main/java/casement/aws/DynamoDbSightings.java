package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.OnePage;
import casement.domain.audit.AuditReceipt;
import casement.domain.camera.CameraId;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.domain.vehicle.ObjectKind;
import casement.domain.vehicle.Sighting;
import casement.domain.vehicle.SightingPlace;
import casement.domain.vehicle.SightingSearch;
import casement.domain.vehicle.Sightings;
import casement.domain.video.Span;
import io.micronaut.context.env.Environment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** Sightings in a DynamoDB table by camera, hour and kind, then by time. */
public final class DynamoDbSightings implements Sightings {
    private static final String WHAT = "the store of sightings";
    private static final String SEEN = "seen";
    private static final int ITEMS_A_CALL = 200;
    private static final TableSchema<Sighting> SCHEMA = schema();

    private final Table<Sighting> sightings;
    private final Retention retention;
    private final Clock clock;

    DynamoDbSightings(DynamoDbEnhancedClient dynamoDb, String table, Retention retention, Clock clock) {
        this.sightings = new Table<>(WHAT, dynamoDb, table, SCHEMA);
        this.retention = retention;
        this.clock = clock;
    }

    static DynamoDbSightings of(DynamoDbEnhancedClient dynamoDb, Environment environment, Clock clock) {
        Settings settings = new Settings(environment);
        String table = settings.text("SIGHTINGS_TABLE");
        Retention retention = settings.retention();
        settings.check();
        return new DynamoDbSightings(dynamoDb, table, retention, clock);
    }

    private static TableSchema<Sighting> schema() {
        var schema = Documents.schema(Sighting.class, "sighting");
        Documents.derived(
                schema,
                "cameraHourKind",
                String.class,
                seen -> partition(seen.camera(), Hours.of(seen.at()), seen.kind()),
                primaryPartitionKey());
        Documents.derived(schema, SEEN, String.class, seen -> place(SightingPlace.of(seen)), primarySortKey());
        return Documents.derived(
                        schema, "ttl", Long.class, seen -> seen.expires().getEpochSecond())
                .build();
    }

    private static String partition(CameraId camera, long hour, ObjectKind kind) {
        return camera.value() + "#" + hour + "#" + kind.name().toLowerCase(Locale.ROOT);
    }

    private static String place(SightingPlace place) {
        return time(place.at()) + "#" + place.id();
    }

    private static String time(Instant at) {
        return "%015d".formatted(EpochMillis.of(at));
    }

    @Override
    public boolean add(Sighting sighting) {
        return sightings.updateIf(sighting, Table.absent(SEEN));
    }

    @Override
    public OnePage<Sighting> search(AuditReceipt receipt, SightingSearch search) {
        Span left = search.after()
                .map(last -> new Span(search.span().from(), last.at().plusMillis(1)))
                .orElse(search.span());
        Instant oldest = clock.instant().minus(Duration.ofDays(retention.days(RetentionClass.SIGHTING)));
        List<List<String>> ages = Hours.ages(
                left,
                oldest,
                hour -> search.cameraIds().stream()
                        .flatMap(camera -> search.kinds().stream().map(kind -> partition(camera, hour, kind)))
                        .toList());
        List<Sighting> found = new NewestFirst<Sighting>(
                        Comparator.comparing(SightingPlace::of),
                        key -> sightings.newestOf(
                                between(key, search), ITEMS_A_CALL, seen -> search.fits(seen) && isReadable(seen)))
                .take(ages, search.wanted());
        return OnePage.of(found, search.limit());
    }

    private static QueryConditional between(String partition, SightingSearch search) {
        String end = search.after()
                .map(DynamoDbSightings::place)
                .orElse(time(search.span().until()));
        return QueryConditional.sortBetween(
                Key.builder()
                        .partitionValue(partition)
                        .sortValue(time(search.span().from()))
                        .build(),
                Key.builder().partitionValue(partition).sortValue(end).build());
    }

    /** Under the days in force when it was seen, and those in force now. */
    private boolean isReadable(Sighting sighting) {
        Instant now = clock.instant();
        return sighting.isReadable(now) && now.isBefore(retention.expires(RetentionClass.SIGHTING, sighting.at()));
    }
}
