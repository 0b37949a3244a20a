package casement.aws;

import casement.domain.retention.Retention;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.apigatewaymanagementapi.ApiGatewayManagementApiClient;
import software.amazon.awssdk.services.athena.AthenaClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.kinesisvideo.KinesisVideoClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Makes an adapter for every port whose settings the function has. */
@Factory
final class Adapters {
    @Singleton
    @Requires(missingBeans = Clock.class)
    Clock clock() {
        return Clock.systemUTC();
    }

    @Singleton
    @Requires(property = "cameras.table")
    DynamoDbCameras cameras(DynamoDbEnhancedClient dynamoDb, @Value("${cameras.table}") String table) {
        return new DynamoDbCameras(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "authorisations.table")
    DynamoDbAuthorisations authorisations(
            DynamoDbEnhancedClient dynamoDb, @Value("${authorisations.table}") String table) {
        return new DynamoDbAuthorisations(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "mask.sets.table")
    DynamoDbMaskSets maskSets(DynamoDbEnhancedClient dynamoDb, @Value("${mask.sets.table}") String table) {
        return new DynamoDbMaskSets(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "picture.watches.table")
    DynamoDbPictureWatches pictureWatches(
            DynamoDbEnhancedClient dynamoDb, @Value("${picture.watches.table}") String table) {
        return new DynamoDbPictureWatches(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "views.table")
    DynamoDbViews views(DynamoDbEnhancedClient dynamoDb, @Value("${views.table}") String table) {
        return new DynamoDbViews(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "audit.table")
    DynamoDbAudit audit(DynamoDbEnhancedClient dynamoDb, @Value("${audit.table}") String table) {
        return new DynamoDbAudit(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "data.requests.table")
    DynamoDbDataRequests dataRequests(DynamoDbEnhancedClient dynamoDb, @Value("${data.requests.table}") String table) {
        return new DynamoDbDataRequests(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "error.reports.table")
    DynamoDbErrorReports errorReports(DynamoDbEnhancedClient dynamoDb, @Value("${error.reports.table}") String table) {
        return new DynamoDbErrorReports(dynamoDb, table);
    }

    /** How long what is seen in recordings is kept. */
    @Singleton
    @Requires(property = "alpr.read.days")
    Retention retention(Environment environment) {
        Settings settings = new Settings(environment);
        Retention retention = settings.retention();
        settings.check();
        return retention;
    }

    @Singleton
    @Requires(property = "recordings.bucket")
    S3StoredSegments storedSegments(S3Client s3, S3Presigner presigner, @Value("${recordings.bucket}") String bucket) {
        return new S3StoredSegments(recordings(s3, presigner, bucket));
    }

    private static S3Objects recordings(S3Client s3, S3Presigner presigner, String bucket) {
        return new S3Objects("the recordings bucket", s3, presigner, bucket);
    }

    @Singleton
    @Requires(property = "read.sources.table")
    DynamoDbReadSources readSources(DynamoDbEnhancedClient dynamoDb, @Value("${read.sources.table}") String table) {
        return new DynamoDbReadSources(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "feeds.table")
    DynamoDbFeeds feeds(DynamoDbEnhancedClient dynamoDb, @Value("${feeds.table}") String table) {
        return new DynamoDbFeeds(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "situation.table")
    DynamoDbSituationItems situationItems(
            DynamoDbEnhancedClient dynamoDb, @Value("${situation.table}") String table, Clock clock) {
        return new DynamoDbSituationItems(dynamoDb, table, clock);
    }

    @Singleton
    @Requires(property = "incident.changes.table")
    DynamoDbIncidentChanges incidentChanges(
            DynamoDbEnhancedClient dynamoDb, @Value("${incident.changes.table}") String table, Clock clock) {
        return new DynamoDbIncidentChanges(dynamoDb, table, clock);
    }

    @Singleton
    @Requires(property = "layers.table")
    DynamoDbLayers layers(DynamoDbEnhancedClient dynamoDb, @Value("${layers.table}") String table) {
        return new DynamoDbLayers(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "unit.positions.table")
    DynamoDbUnitPositions unitPositions(
            DynamoDbEnhancedClient dynamoDb, @Value("${unit.positions.table}") String table, Clock clock) {
        return new DynamoDbUnitPositions(dynamoDb, table, clock);
    }

    @Singleton
    @Requires(property = "read.sources.table")
    HttpLinkedPictures linkedPictures() {
        return new HttpLinkedPictures();
    }

    @Singleton
    @Requires(property = "breaches.table")
    DynamoDbBreaches breaches(DynamoDbEnhancedClient dynamoDb, @Value("${breaches.table}") String table) {
        return new DynamoDbBreaches(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "directory.table")
    DynamoDbPeople people(DynamoDbEnhancedClient dynamoDb, @Value("${directory.table}") String table) {
        return new DynamoDbPeople(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "directory.table")
    DynamoDbAgencies agencies(DynamoDbEnhancedClient dynamoDb, @Value("${directory.table}") String table) {
        return new DynamoDbAgencies(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "investigations.table")
    DynamoDbInvestigations investigations(
            DynamoDbEnhancedClient dynamoDb, @Value("${investigations.table}") String table) {
        return new DynamoDbInvestigations(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "packs.table")
    DynamoDbPackChanges packChanges(DynamoDbEnhancedClient dynamoDb, @Value("${packs.table}") String table) {
        return new DynamoDbPackChanges(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "redactions.table")
    DynamoDbRedactionProposals redactions(DynamoDbEnhancedClient dynamoDb, @Value("${redactions.table}") String table) {
        return new DynamoDbRedactionProposals(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "reviews.table")
    DynamoDbReviews reviews(DynamoDbEnhancedClient dynamoDb, @Value("${reviews.table}") String table) {
        return new DynamoDbReviews(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "queries.table")
    DynamoDbQueries queries(DynamoDbEnhancedClient dynamoDb, @Value("${queries.table}") String table) {
        return new DynamoDbQueries(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "query.work.group")
    AthenaExecutions executions(AthenaClient athena, @Value("${query.work.group}") String workGroup) {
        return new AthenaExecutions(athena, workGroup);
    }

    @Singleton
    @Requires(property = "query.results.bucket")
    S3QueryResults queryResults(S3Client s3, @Value("${query.results.bucket}") String bucket) {
        return new S3QueryResults(s3, bucket);
    }

    @Singleton
    @Requires(property = "query.queue.url")
    SqsQueryWork queryWork(SqsClient sqs, @Value("${query.queue.url}") String queueUrl) {
        return new SqsQueryWork(sqs, queueUrl);
    }

    @Singleton
    @Requires(property = "calls.table")
    DynamoDbRepeats repeats(DynamoDbEnhancedClient dynamoDb, @Value("${calls.table}") String table) {
        return new DynamoDbRepeats(dynamoDb, table, UUID::randomUUID);
    }

    @Singleton
    @Requires(property = "calls.table")
    DynamoDbCallCounts callCounts(DynamoDbEnhancedClient dynamoDb, @Value("${calls.table}") String table) {
        return new DynamoDbCallCounts(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "reasons.table")
    DynamoDbRecentReasons recentReasons(DynamoDbEnhancedClient dynamoDb, @Value("${reasons.table}") String table) {
        return new DynamoDbRecentReasons(dynamoDb, table, UUID::randomUUID);
    }

    @Singleton
    @Requires(property = "event.bus.name")
    EventBridgeMessages messages(EventBridgeClient events, @Value("${event.bus.name}") String bus) {
        return new EventBridgeMessages(events, bus);
    }

    @Singleton
    @Requires(property = "escalation.queue.url")
    SqsOrderWatch orderWatch(SqsClient sqs, @Value("${escalation.queue.url}") String queue) {
        return new SqsOrderWatch(sqs, queue);
    }

    @Singleton
    @Requires(property = "segments.table")
    S3DynamoDbSegments segments(
            DynamoDbEnhancedClient dynamoDb, S3Client s3, S3Presigner presigner, Environment environment, Clock clock) {
        RecordingSettings settings = RecordingSettings.of(environment);
        return new S3DynamoDbSegments(
                recordings(s3, presigner, settings.bucket()),
                new DynamoDbFates(dynamoDb, settings.segmentsTable()),
                settings.retention(),
                clock);
    }

    @Singleton
    @Requires(property = "reads.table")
    DynamoDbReads reads(DynamoDbEnhancedClient dynamoDb, Environment environment, Clock clock) {
        return DynamoDbReads.of(dynamoDb, environment, clock);
    }

    @Singleton
    @Requires(property = "hits.table")
    DynamoDbHits hits(DynamoDbEnhancedClient dynamoDb, Environment environment, Clock clock) {
        return DynamoDbHits.of(dynamoDb, environment, clock);
    }

    @Singleton
    @Requires(property = "read.quality.table")
    DynamoDbReadQualities readQualities(DynamoDbEnhancedClient dynamoDb, @Value("${read.quality.table}") String table) {
        return new DynamoDbReadQualities(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "plate.index.table")
    DynamoDbPassages passages(DynamoDbEnhancedClient dynamoDb, @Value("${plate.index.table}") String table) {
        return new DynamoDbPassages(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "reads.bucket")
    S3ReadPictures readPictures(S3Client s3, S3Presigner presigner, @Value("${reads.bucket}") String bucket) {
        return new S3ReadPictures(new S3Objects("the bucket of reads", s3, presigner, bucket));
    }

    @Singleton
    @Requires(property = "reads.bucket")
    S3ReadLake readLake(S3Client s3, S3Presigner presigner, @Value("${reads.bucket}") String bucket) {
        return new S3ReadLake(new S3Objects("the bucket of reads", s3, presigner, bucket));
    }

    @Singleton
    @Requires(property = "audit.log.bucket")
    S3LogEntries logEntries(S3Client s3, @Value("${audit.log.bucket}") String bucket) {
        return new S3LogEntries(s3, bucket);
    }

    @Singleton
    @Requires(property = "audit.lake.bucket")
    S3EntryLake entryLake(S3Client s3, @Value("${audit.lake.bucket}") String bucket) {
        return new S3EntryLake(s3, bucket);
    }

    @Singleton
    @Requires(property = "plate.marks.key.arn")
    KmsPlateMarks plateMarks(KmsClient kms, @Value("${plate.marks.key.arn}") String key) {
        return new KmsPlateMarks(kms, key);
    }

    @Singleton
    @Requires(property = "recordings.bucket")
    @Requires(property = "reads.bucket")
    S3DayObjects dayObjects(
            S3Client s3, @Value("${recordings.bucket}") String recordings, @Value("${reads.bucket}") String reads) {
        return new S3DayObjects(s3, recordings, reads);
    }

    @Singleton
    @Requires(property = "day.batches.table")
    DynamoDbDayBatches dayBatches(DynamoDbEnhancedClient dynamoDb, @Value("${day.batches.table}") String table) {
        return new DynamoDbDayBatches(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "figures.table")
    DynamoDbPublicFigures publicFigures(DynamoDbEnhancedClient dynamoDb, @Value("${figures.table}") String table) {
        return new DynamoDbPublicFigures(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "figures.table")
    DynamoDbMeasures measures(DynamoDbEnhancedClient dynamoDb, @Value("${figures.table}") String table) {
        return new DynamoDbMeasures(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "public.pages.bucket")
    S3PublicSite publicSite(S3Client s3, S3Presigner presigner, @Value("${public.pages.bucket}") String bucket) {
        return new S3PublicSite(s3, new S3Objects("the bucket of the public pages", s3, presigner, bucket), bucket);
    }

    @Singleton
    @Requires(property = "termed.tables")
    DynamoDbTermedTables termedTables(DynamoDbClient dynamoDb, @Value("${termed.tables}") List<String> tables) {
        return new DynamoDbTermedTables(dynamoDb, tables);
    }

    @Singleton
    @Requires(property = "sightings.table")
    DynamoDbSightings sightings(DynamoDbEnhancedClient dynamoDb, Environment environment, Clock clock) {
        return DynamoDbSightings.of(dynamoDb, environment, clock);
    }

    @Singleton
    @Bean(preDestroy = "close")
    @Requires(property = "stream.prefix")
    FragmentEndpoints fragmentEndpoints(KinesisVideoClient kinesisVideo, SdkHttpClient http, Clock clock) {
        return new FragmentEndpoints(kinesisVideo, http, clock);
    }

    @Singleton
    @Requires(property = "stream.prefix")
    KvsFragments fragments(FragmentEndpoints endpoints, @Value("${stream.prefix}") String prefix) {
        return new KvsFragments(endpoints, prefix);
    }

    @Singleton
    @Requires(property = "raw.video.key.arn")
    KvsCameraStreams cameraStreams(KinesisVideoClient kinesisVideo, Environment environment) {
        return new KvsCameraStreams(kinesisVideo, StreamSettings.of(environment), UUID::randomUUID);
    }

    @Singleton
    @Requires(property = "alerts.table")
    DynamoDbAlertLog alertLog(DynamoDbEnhancedClient dynamoDb, @Value("${alerts.table}") String table, Clock clock) {
        return new DynamoDbAlertLog(dynamoDb, table, clock);
    }

    @Singleton
    @Requires(property = "connections.table")
    DynamoDbConnections connections(DynamoDbEnhancedClient dynamoDb, @Value("${connections.table}") String table) {
        return new DynamoDbConnections(dynamoDb, table);
    }

    @Singleton
    @Requires(beans = ApiGatewayManagementApiClient.class)
    ApiGatewaySockets sockets(ApiGatewayManagementApiClient api) {
        return new ApiGatewaySockets(api);
    }

    @Singleton
    @Requires(property = "hot.lists.table")
    DynamoDbHotLists hotLists(DynamoDbEnhancedClient dynamoDb, @Value("${hot.lists.table}") String table) {
        return new DynamoDbHotLists(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "list.imports.table")
    DynamoDbListImports listImports(DynamoDbEnhancedClient dynamoDb, @Value("${list.imports.table}") String table) {
        return new DynamoDbListImports(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "list.entries.table")
    DynamoDbListEntries listEntries(DynamoDbEnhancedClient dynamoDb, @Value("${list.entries.table}") String table) {
        return new DynamoDbListEntries(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "snapshots.table")
    DynamoDbSnapshots snapshots(DynamoDbEnhancedClient dynamoDb, @Value("${snapshots.table}") String table) {
        return new DynamoDbSnapshots(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "lists.bucket")
    S3ListFiles listFiles(S3Client s3, S3Presigner presigner, @Value("${lists.bucket}") String bucket) {
        return new S3ListFiles(new S3Objects("the bucket of hot lists", s3, presigner, bucket));
    }

    @Singleton
    @Requires(property = "webhooks.table")
    DynamoDbWebhooks webhooks(DynamoDbEnhancedClient dynamoDb, @Value("${webhooks.table}") String table) {
        return new DynamoDbWebhooks(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "webhooks.table")
    HttpOutboundCalls outboundCalls() {
        return new HttpOutboundCalls(HttpOutboundCalls.Patience.USUAL);
    }

    @Singleton
    @Requires(property = "deliveries.table")
    DynamoDbDeliveries deliveries(DynamoDbEnhancedClient dynamoDb, @Value("${deliveries.table}") String table) {
        return new DynamoDbDeliveries(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "delivery.queue.url")
    SqsDeliveryQueue deliveryQueue(SqsClient sqs, @Value("${delivery.queue.url}") String url) {
        return new SqsDeliveryQueue(sqs, url);
    }

    @Singleton
    @Requires(property = "clip.requests.table")
    DynamoDbClipRequests clipRequests(DynamoDbEnhancedClient dynamoDb, @Value("${clip.requests.table}") String table) {
        return new DynamoDbClipRequests(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "clip.requests.table")
    @Requires(property = "recordings.bucket")
    S3HeldClips heldClips(S3Client s3, S3Presigner presigner, @Value("${recordings.bucket}") String bucket) {
        return new S3HeldClips(recordings(s3, presigner, bucket));
    }

    @Singleton
    @Requires(property = "clip.requests.table")
    @Requires(property = "recordings.bucket")
    S3RecordedSections recordedSections(
            S3Client s3, S3Presigner presigner, @Value("${recordings.bucket}") String bucket) {
        return new S3RecordedSections(recordings(s3, presigner, bucket));
    }

    @Singleton
    @Requires(property = "seal.queue.url")
    SqsClipWork clipWork(
            SqsClient sqs, @Value("${cut.queue.url}") String cut, @Value("${seal.queue.url}") String seal) {
        return new SqsClipWork(sqs, cut, seal);
    }

    @Singleton
    @Requires(property = "evidence.table")
    DynamoDbEvidenceItems evidenceItems(DynamoDbEnhancedClient dynamoDb, @Value("${evidence.table}") String table) {
        return new DynamoDbEvidenceItems(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "evidence.bucket")
    S3EvidenceVault evidenceVault(
            S3Client s3,
            S3Presigner presigner,
            @Value("${evidence.bucket}") String bucket,
            @Value("${recordings.bucket:}") String recordings) {
        return new S3EvidenceVault(s3, new S3Objects("the evidence bucket", s3, presigner, bucket), bucket, recordings);
    }

    @Singleton
    @Requires(property = "evidence.bucket")
    S3EvidenceCopies evidenceCopies(S3Client s3, S3Presigner presigner, @Value("${evidence.bucket}") String bucket) {
        return new S3EvidenceCopies(s3, new S3Objects("the evidence bucket", s3, presigner, bucket), bucket);
    }

    @Singleton
    @Requires(property = "copy.queue.url")
    SqsCopyWork copyWork(SqsClient sqs, @Value("${copy.queue.url}") String queueUrl) {
        return new SqsCopyWork(sqs, queueUrl);
    }

    @Singleton
    @Requires(property = "custody.table")
    DynamoDbCustody custody(DynamoDbEnhancedClient dynamoDb, @Value("${custody.table}") String table) {
        return new DynamoDbCustody(dynamoDb, table);
    }

    @Singleton
    @Requires(property = "evidence.key.arn")
    KmsEvidenceSigner evidenceSigner(KmsClient kms, @Value("${evidence.key.arn}") String key) {
        return new KmsEvidenceSigner(kms, key);
    }
}
