package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.aws.backend.Backend;
import casement.domain.Fault;
import casement.domain.access.RecentReasons;
import casement.domain.access.Views;
import casement.domain.alert.AlertLog;
import casement.domain.alert.Connections;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.AuditStore;
import casement.domain.audit.RedactableEntries;
import casement.domain.audit.Who;
import casement.domain.call.CallCounts;
import casement.domain.call.Repeats;
import casement.domain.camera.Authorisations;
import casement.domain.camera.Cameras;
import casement.domain.camera.PictureWatches;
import casement.domain.dispatch.Deliveries;
import casement.domain.dispatch.Webhooks;
import casement.domain.evidence.ClipRequests;
import casement.domain.evidence.Custody;
import casement.domain.evidence.EvidenceCopies;
import casement.domain.evidence.EvidenceItems;
import casement.domain.evidence.EvidenceVault;
import casement.domain.evidence.HeldClips;
import casement.domain.hit.Hits;
import casement.domain.hotlist.CompiledFiles;
import casement.domain.hotlist.HotLists;
import casement.domain.hotlist.ImportId;
import casement.domain.hotlist.ListEntries;
import casement.domain.hotlist.ListImports;
import casement.domain.hotlist.ReceivedFiles;
import casement.domain.hotlist.Snapshots;
import casement.domain.investigation.Investigations;
import casement.domain.log.EntriesFile;
import casement.domain.log.EntryLake;
import casement.domain.log.LogEntries;
import casement.domain.log.LogHead;
import casement.domain.log.LogStore;
import casement.domain.log.Outbox;
import casement.domain.log.RewritableEntries;
import casement.domain.masking.MaskSets;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.plate.Passages;
import casement.domain.plate.ReadPictures;
import casement.domain.plate.ReadQualities;
import casement.domain.plate.ReadSources;
import casement.domain.plate.Reads;
import casement.domain.policy.PackChanges;
import casement.domain.query.Asker;
import casement.domain.query.Queries;
import casement.domain.redaction.RedactionProposals;
import casement.domain.retention.DayBatches;
import casement.domain.retention.DayObjects;
import casement.domain.retention.DayPlace;
import casement.domain.retention.TermedTables;
import casement.domain.review.Reviews;
import casement.domain.sharing.Breaches;
import casement.domain.sharing.DataRequests;
import casement.domain.sharing.ErrorReports;
import casement.domain.situation.Feeds;
import casement.domain.situation.IncidentChanges;
import casement.domain.situation.Layers;
import casement.domain.situation.SituationItems;
import casement.domain.situation.UnitPositions;
import casement.domain.transparency.Measures;
import casement.domain.transparency.PublicFigures;
import casement.domain.transparency.PublicSite;
import casement.domain.vehicle.Sightings;
import casement.domain.video.Segments;
import casement.domain.video.Span;
import casement.testkit.MovableClock;
import casement.testkit.Ulids;
import casement.testkit.contract.AgenciesContract;
import casement.testkit.contract.AlertLogContract;
import casement.testkit.contract.AuditContract;
import casement.testkit.contract.AuthorisationsContract;
import casement.testkit.contract.BreachesContract;
import casement.testkit.contract.CallCountsContract;
import casement.testkit.contract.CamerasContract;
import casement.testkit.contract.ClipRequestsContract;
import casement.testkit.contract.ConnectionsContract;
import casement.testkit.contract.CustodyContract;
import casement.testkit.contract.DataRequestsContract;
import casement.testkit.contract.DayBatchesContract;
import casement.testkit.contract.DayObjectsContract;
import casement.testkit.contract.DeliveriesContract;
import casement.testkit.contract.EntryLakeContract;
import casement.testkit.contract.ErrorReportsContract;
import casement.testkit.contract.EvidenceFilesContract;
import casement.testkit.contract.EvidenceItemsContract;
import casement.testkit.contract.FeedsContract;
import casement.testkit.contract.HitsContract;
import casement.testkit.contract.HotListsContract;
import casement.testkit.contract.IncidentChangesContract;
import casement.testkit.contract.InvestigationsContract;
import casement.testkit.contract.LayersContract;
import casement.testkit.contract.ListEntriesContract;
import casement.testkit.contract.ListFilesContract;
import casement.testkit.contract.ListImportsContract;
import casement.testkit.contract.LogEntriesContract;
import casement.testkit.contract.LogHeadContract;
import casement.testkit.contract.LogStoreContract;
import casement.testkit.contract.MaskSetsContract;
import casement.testkit.contract.MeasuresContract;
import casement.testkit.contract.OutboxContract;
import casement.testkit.contract.PackChangesContract;
import casement.testkit.contract.PassagesContract;
import casement.testkit.contract.PeopleContract;
import casement.testkit.contract.PictureWatchesContract;
import casement.testkit.contract.PublicFiguresContract;
import casement.testkit.contract.PublicSiteContract;
import casement.testkit.contract.QueriesContract;
import casement.testkit.contract.ReadPicturesContract;
import casement.testkit.contract.ReadQualitiesContract;
import casement.testkit.contract.ReadSourcesContract;
import casement.testkit.contract.ReadsContract;
import casement.testkit.contract.RecentReasonsContract;
import casement.testkit.contract.RedactionProposalsContract;
import casement.testkit.contract.RepeatsContract;
import casement.testkit.contract.ReviewsContract;
import casement.testkit.contract.RewritableEntriesContract;
import casement.testkit.contract.SegmentsContract;
import casement.testkit.contract.SightingsContract;
import casement.testkit.contract.SituationItemsContract;
import casement.testkit.contract.SnapshotsContract;
import casement.testkit.contract.TermedTablesContract;
import casement.testkit.contract.UnitPositionsContract;
import casement.testkit.contract.ViewsContract;
import casement.testkit.contract.WebhooksContract;
import casement.testkit.memory.MemoryAudit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.model.ObjectLockMode;
import software.amazon.awssdk.services.s3.model.Tag;

/** Every adapter held to its port's contract on one backend. */
abstract class AdapterContracts {
    abstract Backend backend();

    @Nested
    class OfDynamoDbCameras extends CamerasContract {
        @Override
        protected Cameras cameras() {
            return new DynamoDbCameras(backend().dynamoDb(), backend().table("CamerasTable"));
        }
    }

    @Nested
    class OfDynamoDbReadSources extends ReadSourcesContract {
        @Override
        protected ReadSources sources() {
            return new DynamoDbReadSources(backend().dynamoDb(), backend().table("ReadSourcesTable"));
        }
    }

    @Nested
    class OfDynamoDbFeeds extends FeedsContract {
        @Override
        protected Feeds feeds() {
            return new DynamoDbFeeds(backend().dynamoDb(), backend().table("FeedsTable"));
        }
    }

    @Nested
    class OfDynamoDbSituationItems extends SituationItemsContract {
        @Override
        protected SituationItems items() {
            return new DynamoDbSituationItems(backend().dynamoDb(), backend().table("SituationTable"), clock);
        }
    }

    @Nested
    class OfDynamoDbUnitPositions extends UnitPositionsContract {
        @Override
        protected UnitPositions positions() {
            return new DynamoDbUnitPositions(backend().dynamoDb(), backend().table("UnitPositionsTable"), clock);
        }
    }

    @Nested
    class OfDynamoDbIncidentChanges extends IncidentChangesContract {
        @Override
        protected IncidentChanges changes() {
            return new DynamoDbIncidentChanges(backend().dynamoDb(), backend().table("IncidentChangesTable"), clock);
        }
    }

    @Nested
    class OfDynamoDbLayers extends LayersContract {
        @Override
        protected Layers layers() {
            return new DynamoDbLayers(backend().dynamoDb(), backend().table("LayersTable"));
        }
    }

    @Nested
    class OfDynamoDbAuthorisations extends AuthorisationsContract {
        @Override
        protected Authorisations authorisations() {
            return new DynamoDbAuthorisations(backend().dynamoDb(), backend().table("AuthorisationsTable"));
        }
    }

    @Nested
    class OfDynamoDbMaskSets extends MaskSetsContract {
        @Override
        protected MaskSets maskSets() {
            return new DynamoDbMaskSets(backend().dynamoDb(), backend().table("MaskSetsTable"));
        }
    }

    @Nested
    class OfDynamoDbPictureWatches extends PictureWatchesContract {
        @Override
        protected PictureWatches watches() {
            return new DynamoDbPictureWatches(backend().dynamoDb(), backend().table("PictureWatchesTable"));
        }
    }

    @Nested
    class OfDynamoDbViews extends ViewsContract {
        @Override
        protected Views views() {
            return new DynamoDbViews(backend().dynamoDb(), backend().table("ViewsTable"));
        }
    }

    @Nested
    class OfDynamoDbPeople extends PeopleContract {
        @Override
        protected People people() {
            return new DynamoDbPeople(backend().dynamoDb(), backend().table("DirectoryTable"));
        }
    }

    @Nested
    class OfDynamoDbAgencies extends AgenciesContract {
        @Override
        protected Agencies agencies() {
            return new DynamoDbAgencies(backend().dynamoDb(), backend().table("DirectoryTable"));
        }
    }

    @Nested
    class OfDynamoDbInvestigations extends InvestigationsContract {
        @Override
        protected Investigations investigations() {
            return new DynamoDbInvestigations(backend().dynamoDb(), backend().table("InvestigationsTable"));
        }
    }

    @Nested
    class OfDynamoDbPackChanges extends PackChangesContract {
        @Override
        protected PackChanges packChanges() {
            return new DynamoDbPackChanges(backend().dynamoDb(), backend().table("PacksTable"));
        }
    }

    @Nested
    class OfDynamoDbRedactionProposals extends RedactionProposalsContract {
        @Override
        protected RedactionProposals proposals() {
            return new DynamoDbRedactionProposals(
                    backend().dynamoDb(), backend().table("RedactionsTable"));
        }
    }

    @Nested
    class OfDynamoDbReviews extends ReviewsContract {
        @Override
        protected Reviews reviews() {
            return new DynamoDbReviews(backend().dynamoDb(), backend().table("ReviewsTable"));
        }
    }

    @Nested
    class OfDynamoDbClipRequests extends ClipRequestsContract {
        @Override
        protected ClipRequests requests() {
            return new DynamoDbClipRequests(backend().dynamoDb(), backend().table("ClipRequestsTable"));
        }
    }

    @Nested
    class OfDynamoDbEvidenceItems extends EvidenceItemsContract {
        @Override
        protected EvidenceItems items() {
            return new DynamoDbEvidenceItems(backend().dynamoDb(), backend().table("EvidenceTable"));
        }
    }

    @Nested
    class OfDynamoDbCustody extends CustodyContract {
        @Override
        protected Custody custody() {
            return new DynamoDbCustody(backend().dynamoDb(), backend().table("CustodyTable"));
        }
    }

    @Nested
    class OfS3Evidence extends EvidenceFilesContract {
        private S3Objects objects(String bucket) {
            return new S3Objects("a bucket", backend().s3(), backend().presigner(), bucket);
        }

        private S3Objects evidence() {
            return objects(backend().lockedBucket());
        }

        @Override
        protected HeldClips held() {
            return new S3HeldClips(objects(backend().bucket()));
        }

        @Override
        protected EvidenceVault vault() {
            return new S3EvidenceVault(
                    backend().s3(),
                    evidence(),
                    backend().lockedBucket(),
                    backend().bucket());
        }

        @Override
        protected EvidenceCopies copies() {
            return new S3EvidenceCopies(backend().s3(), evidence(), backend().lockedBucket());
        }

        @Override
        protected byte[] fetched(URI address) throws IOException {
            try (InputStream in = address.toURL().openStream()) {
                return in.readAllBytes();
            }
        }
    }

    @Nested
    class OfDynamoDbDataRequests extends DataRequestsContract {
        @Override
        protected DataRequests requests() {
            return new DynamoDbDataRequests(backend().dynamoDb(), backend().table("DataRequestsTable"));
        }
    }

    @Nested
    class OfDynamoDbErrorReports extends ErrorReportsContract {
        @Override
        protected ErrorReports reports() {
            return new DynamoDbErrorReports(backend().dynamoDb(), backend().table("ErrorReportsTable"));
        }
    }

    @Nested
    class OfDynamoDbBreaches extends BreachesContract {
        @Override
        protected Breaches breaches() {
            return new DynamoDbBreaches(backend().dynamoDb(), backend().table("BreachesTable"));
        }
    }

    @Nested
    class OfDynamoDbRepeats extends RepeatsContract {
        @Override
        protected Repeats repeats() {
            return new DynamoDbRepeats(backend().dynamoDb(), backend().table("CallsTable"), UUID::randomUUID);
        }
    }

    @Nested
    class OfDynamoDbQueries extends QueriesContract {
        @Override
        protected Queries queries() {
            return new DynamoDbQueries(backend().dynamoDb(), backend().table("QueriesTable"));
        }
    }

    @Nested
    class OfS3QueryResults {
        private static final String KEY = "results/7dcf33c9.csv";

        private final Asker eva = new Asker("AROAEXAMPLE:eva@example.org", "arn:aws:sts::1:assumed-role/Auditor/eva");
        private final AuditReceipt receipt = new AuditLog(new MemoryAudit(), MovableClock.atNoon(), Ulids::at)
                .record(Act.asked(Who.NOBODY, "RecordQuery"));
        private final S3QueryResults results =
                new S3QueryResults(backend().s3(), backend().bucket());

        private String place(String key) {
            return "s3://" + backend().bucket() + "/" + key;
        }

        private void put(String key) {
            backend().s3().putObject(put -> put.bucket(backend().bucket()).key(key), RequestBody.fromString("rows"));
        }

        private Map<String, String> tags(String key) {
            return backend()
                    .s3()
                    .getObjectTagging(get -> get.bucket(backend().bucket()).key(key))
                    .tagSet()
                    .stream()
                    .collect(Collectors.toMap(Tag::key, Tag::value));
        }

        @Test
        void writes_on_an_answer_and_its_columns_that_it_is_recorded_and_whose_it_is() {
            put(KEY);
            put(KEY + ".metadata");
            assertThat(results.open(receipt, place(KEY), eva)).isTrue();
            assertThat(results.open(receipt, place(KEY), eva)).isTrue();
            Map<String, String> open = Map.of("recorded", "yes", "asker", "AROAEXAMPLE:eva@example.org");
            assertThat(tags(KEY)).isEqualTo(open);
            assertThat(tags(KEY + ".metadata")).isEqualTo(open);
        }

        @Test
        void opens_an_answer_without_columns_and_none_that_is_not_there() {
            put("results/ddl.txt");
            assertThat(results.open(receipt, place("results/ddl.txt"), eva)).isTrue();
            assertThat(results.open(receipt, place("results/gone.csv"), eva)).isFalse();
        }

        @Test
        void leaves_closed_what_lies_elsewhere_or_has_an_asker_that_no_tag_can_hold() {
            put("elsewhere/7.csv");
            put("results/comma.csv");
            assertThat(results.open(receipt, place("elsewhere/7.csv"), eva)).isFalse();
            assertThat(results.open(receipt, "s3://another-bucket/results/7.csv", eva))
                    .isFalse();
            assertThat(results.open(receipt, place("results/comma.csv"), new Asker("AROA:li,eva", "arn")))
                    .isFalse();
            assertThat(tags("elsewhere/7.csv")).isEmpty();
            assertThat(tags("results/comma.csv")).isEmpty();
        }
    }

    @Nested
    class OfDynamoDbRecentReasons extends RecentReasonsContract {
        @Override
        protected RecentReasons recent() {
            return new DynamoDbRecentReasons(backend().dynamoDb(), backend().table("ReasonsTable"), UUID::randomUUID);
        }
    }

    @Nested
    class OfDynamoDbCallCounts extends CallCountsContract {
        @Override
        protected CallCounts counts() {
            return new DynamoDbCallCounts(backend().dynamoDb(), backend().table("CallsTable"));
        }
    }

    @Nested
    class OfDynamoDbOutbox extends OutboxContract {
        private final String table = backend().newTable("AuditTable");

        @Override
        protected Outbox outbox() {
            return new DynamoDbOutbox(backend().dynamoDb(), table);
        }

        @Override
        protected AuditStore store() {
            return new DynamoDbAudit(backend().dynamoDb(), table);
        }
    }

    @Nested
    class OfDynamoDbLogHead extends LogHeadContract {
        private final String table = backend().newTable("AuditHeadTable");

        @Override
        protected LogHead head() {
            return new DynamoDbLogHead(backend().client(), table);
        }
    }

    @Nested
    class OfS3LogStore extends LogStoreContract {
        @Override
        protected LogStore store() {
            String bucket = backend().lockedBucket();
            return new S3LogStore(
                    backend().s3(),
                    new S3Objects("the log's bucket", backend().s3(), backend().presigner(), bucket),
                    bucket,
                    Period.ofDays(731),
                    Clock.systemUTC());
        }
    }

    @Nested
    class OfDynamoDbAudit extends AuditContract {
        private DynamoDbAudit audit() {
            return new DynamoDbAudit(backend().dynamoDb(), backend().table("AuditTable"));
        }

        @Override
        protected AuditStore store() {
            return audit();
        }

        @Override
        protected AuditEntries entries() {
            return audit();
        }

        @Override
        protected RedactableEntries redactable() {
            return audit();
        }

        @Test
        void refuses_a_span_that_would_take_too_many_questions() {
            AuditReceipt receipt = new AuditLog(audit(), MovableClock.atNoon(), Ulids::at)
                    .record(Act.asked(Who.NOBODY, "ReadAuditLog"));
            Span tooLong = new Span(Instant.MIN, Instant.MAX);
            assertThatThrownBy(() -> audit().during(receipt, tooLong, 1)).isInstanceOf(Fault.BadInput.class);
        }
    }

    @Nested
    class OfDynamoDbReads extends ReadsContract {
        @Override
        protected Reads reads() {
            return new DynamoDbReads(
                    backend().dynamoDb(),
                    backend().table("ReadsTable"),
                    backend().table("PlateIndexTable"),
                    RETENTION,
                    clock);
        }
    }

    @Nested
    class OfDynamoDbHits extends HitsContract {
        @Override
        protected Hits hits() {
            return new DynamoDbHits(backend().dynamoDb(), backend().table("HitsTable"), RETENTION, clock);
        }
    }

    @Nested
    class OfDynamoDbAlertLog extends AlertLogContract {
        @Override
        protected AlertLog log() {
            return new DynamoDbAlertLog(backend().dynamoDb(), backend().table("AlertsTable"), Clock.systemUTC());
        }
    }

    @Nested
    class OfDynamoDbConnections extends ConnectionsContract {
        @Override
        protected Connections connections() {
            return new DynamoDbConnections(backend().dynamoDb(), backend().table("ConnectionsTable"));
        }
    }

    @Nested
    class OfDynamoDbWebhooks extends WebhooksContract {
        @Override
        protected Webhooks webhooks() {
            return new DynamoDbWebhooks(backend().dynamoDb(), backend().table("WebhooksTable"));
        }
    }

    @Nested
    class OfDynamoDbDeliveries extends DeliveriesContract {
        @Override
        protected Deliveries deliveries() {
            return new DynamoDbDeliveries(backend().dynamoDb(), backend().table("DeliveriesTable"));
        }
    }

    @Nested
    class OfDynamoDbReadQualities extends ReadQualitiesContract {
        @Override
        protected ReadQualities qualities() {
            return new DynamoDbReadQualities(backend().dynamoDb(), backend().table("ReadQualityTable"));
        }
    }

    @Nested
    class OfDynamoDbPassages extends PassagesContract {
        @Override
        protected Passages passages() {
            return new DynamoDbPassages(backend().dynamoDb(), backend().table("PlateIndexTable"));
        }
    }

    @Nested
    class OfDynamoDbSightings extends SightingsContract {
        @Override
        protected Sightings sightings() {
            return new DynamoDbSightings(backend().dynamoDb(), backend().table("SightingsTable"), RETENTION, clock);
        }
    }

    @Nested
    class OfDynamoDbDayBatches extends DayBatchesContract {
        @Override
        protected DayBatches batches() {
            return new DynamoDbDayBatches(backend().dynamoDb(), backend().table("DayBatchesTable"));
        }
    }

    @Nested
    class OfDynamoDbPublicFigures extends PublicFiguresContract {
        private final String table = backend().newTable("FiguresTable");

        @Override
        protected PublicFigures figures() {
            return new DynamoDbPublicFigures(backend().dynamoDb(), table);
        }
    }

    @Nested
    class OfDynamoDbMeasures extends MeasuresContract {
        private final String table = backend().newTable("FiguresTable");

        @Override
        protected Measures measures() {
            return new DynamoDbMeasures(backend().dynamoDb(), table);
        }
    }

    @Nested
    class OfS3PublicSite extends PublicSiteContract {
        private final String bucket = "pages-" + UUID.randomUUID();
        private final S3Objects objects =
                new S3Objects("the pages", backend().s3(), backend().presigner(), bucket);

        @BeforeEach
        void makeBucket() {
            backend().s3().createBucket(make -> make.bucket(bucket));
        }

        @Override
        protected PublicSite site() {
            return new S3PublicSite(backend().s3(), objects, bucket);
        }

        @Override
        protected Optional<byte[]> at(String path) {
            return objects.whole("site/" + path);
        }

        @Override
        protected Optional<byte[]> at(LocalDate day, String path) {
            return objects.whole("site/archive/" + day + "/" + path);
        }
    }

    @Nested
    class OfDynamoDbTermedTables extends TermedTablesContract {
        private final String table = backend().table("CallsTable");

        @Override
        protected TermedTables tables() {
            return new DynamoDbTermedTables(backend().client(), List.of(table));
        }

        @Override
        protected void put(Instant term) {
            Map<String, AttributeValue> item = Map.of(
                    "id", AttributeValue.fromS(UUID.randomUUID().toString()),
                    "ttl", AttributeValue.fromN(Long.toString(term.getEpochSecond())));
            backend().client().putItem(r -> r.tableName(table).item(item));
        }
    }

    @Nested
    class OfS3DayObjects extends DayObjectsContract {
        @Override
        protected DayObjects objects() {
            return new S3DayObjects(
                    backend().s3(), backend().bucket(), backend().bucket());
        }

        private String key(DayPlace place, LocalDate day, String name) {
            return DayFolders.of(place, day) + name;
        }

        @Override
        protected void put(DayPlace place, LocalDate day, String name, byte[] content) {
            backend()
                    .s3()
                    .putObject(
                            put -> put.bucket(backend().bucket()).key(key(place, day, name)),
                            RequestBody.fromBytes(content));
        }

        @Override
        protected void delete(DayPlace place, LocalDate day, String name) {
            backend()
                    .s3()
                    .deleteObject(object -> object.bucket(backend().bucket()).key(key(place, day, name)));
        }
    }

    @Nested
    class OfS3LogEntries extends LogEntriesContract {
        @Override
        protected LogEntries entries() {
            return new S3LogEntries(backend().s3(), backend().bucket());
        }

        @Override
        protected void put(String path, byte[] content) {
            backend().s3().putObject(put -> put.bucket(backend().bucket()).key(path), RequestBody.fromBytes(content));
        }

        @Override
        protected void delete(String path) {
            backend()
                    .s3()
                    .deleteObject(object -> object.bucket(backend().bucket()).key(path));
        }
    }

    @Nested
    class OfS3RewritableEntries extends RewritableEntriesContract {
        private static final Clock NOON = MovableClock.atNoon();

        @Override
        protected RewritableEntries rewritable() {
            return new S3RewritableEntries(backend().s3(), backend().lockedBucket(), Period.ofDays(731), NOON);
        }

        @Override
        protected LogEntries entries() {
            return new S3LogEntries(backend().s3(), backend().lockedBucket());
        }

        @AfterEach
        void clean() {
            List<EntriesFile> files = entries().days().stream()
                    .flatMap(day -> entries().files(day).stream())
                    .toList();
            files.forEach(rewritable()::destroy);
        }

        @Override
        protected void put(String path, byte[] content) {
            Instant until = NOON.instant().plus(Duration.ofDays(731));
            backend()
                    .s3()
                    .putObject(
                            put -> put.bucket(backend().lockedBucket())
                                    .key(path)
                                    .objectLockMode(ObjectLockMode.GOVERNANCE)
                                    .objectLockRetainUntilDate(until),
                            RequestBody.fromBytes(content));
        }

        @Override
        protected List<byte[]> everything(String path) {
            return backend()
                    .s3()
                    .listObjectVersionsPaginator(
                            list -> list.bucket(backend().lockedBucket()).prefix(path))
                    .versions()
                    .stream()
                    .map(version -> backend()
                            .s3()
                            .getObjectAsBytes(get -> get.bucket(backend().lockedBucket())
                                    .key(path)
                                    .versionId(version.versionId()))
                            .asByteArray())
                    .toList();
        }
    }

    @Nested
    class OfS3EntryLake extends EntryLakeContract {
        @Override
        protected EntryLake lake() {
            return new S3EntryLake(backend().s3(), backend().bucket());
        }

        @Override
        protected byte[] file(LocalDate day, int hour) {
            return backend()
                    .s3()
                    .getObjectAsBytes(get -> get.bucket(backend().bucket()).key(S3EntryLake.key(day, hour)))
                    .asByteArray();
        }
    }

    @Nested
    class OfS3ReadPictures extends ReadPicturesContract {
        @Override
        protected ReadPictures pictures() {
            return new S3ReadPictures(new S3Objects(
                    "the bucket of reads",
                    backend().s3(),
                    backend().presigner(),
                    backend().bucket()));
        }

        @Override
        protected byte[] fetch(URI address) throws IOException {
            try (InputStream in = address.toURL().openStream()) {
                return in.readAllBytes();
            }
        }
    }

    @Nested
    class OfS3DynamoDbSegments extends SegmentsContract {
        @Override
        protected Segments segments() {
            return new S3DynamoDbSegments(
                    new S3Objects(
                            "the recordings bucket",
                            backend().s3(),
                            backend().presigner(),
                            backend().bucket()),
                    new DynamoDbFates(backend().dynamoDb(), backend().table("SegmentsTable")),
                    RETENTION,
                    clock);
        }

        @Override
        protected byte[] fetch(URI address) throws IOException {
            try (InputStream in = address.toURL().openStream()) {
                return in.readAllBytes();
            }
        }
    }

    @Nested
    class OfDynamoDbHotLists extends HotListsContract {
        @Override
        protected HotLists lists() {
            return new DynamoDbHotLists(backend().dynamoDb(), backend().table("HotListsTable"));
        }
    }

    @Nested
    class OfDynamoDbListImports extends ListImportsContract {
        @Override
        protected ListImports imports() {
            return new DynamoDbListImports(backend().dynamoDb(), backend().table("ListImportsTable"));
        }
    }

    @Nested
    class OfDynamoDbListEntries extends ListEntriesContract {
        @Override
        protected ListEntries entries() {
            return new DynamoDbListEntries(backend().dynamoDb(), backend().table("ListEntriesTable"));
        }
    }

    @Nested
    class OfDynamoDbSnapshots extends SnapshotsContract {
        @Override
        protected Snapshots snapshots() {
            return new DynamoDbSnapshots(backend().dynamoDb(), backend().table("SnapshotsTable"));
        }
    }

    @Nested
    class OfS3ListFiles extends ListFilesContract {
        private S3ListFiles files() {
            return new S3ListFiles(new S3Objects(
                    "the bucket of hot lists",
                    backend().s3(),
                    backend().presigner(),
                    backend().bucket()));
        }

        @Override
        protected ReceivedFiles received() {
            return files();
        }

        @Override
        protected CompiledFiles compiled() {
            return files();
        }

        @Override
        protected void put(URI address, ImportId id, byte[] file) throws IOException {
            HttpURLConnection put = (HttpURLConnection) address.toURL().openConnection();
            put.setRequestMethod("PUT");
            put.setDoOutput(true);
            try (OutputStream out = put.getOutputStream()) {
                out.write(file);
            }
            assertThat(put.getResponseCode()).isEqualTo(200);
        }
    }
}
