package casement.acceptance.template;

import static org.assertj.core.api.Assertions.assertThat;

import casement.clips.CustodyChain;
import casement.clips.SealEvidence;
import casement.domain.access.Asking;
import casement.domain.access.Views;
import casement.domain.alert.AlertLog;
import casement.domain.alert.Connections;
import casement.domain.alert.Sockets;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditLog;
import casement.domain.audit.RedactableEntries;
import casement.domain.camera.Authorisations;
import casement.domain.camera.CameraStreams;
import casement.domain.camera.Cameras;
import casement.domain.camera.PictureWatches;
import casement.domain.dispatch.Deliveries;
import casement.domain.dispatch.DeliveryQueue;
import casement.domain.dispatch.DispatchHosts;
import casement.domain.dispatch.Webhooks;
import casement.domain.evidence.ClipRequests;
import casement.domain.evidence.ClipWork;
import casement.domain.evidence.CopyWork;
import casement.domain.evidence.EvidenceCopies;
import casement.domain.evidence.EvidenceItems;
import casement.domain.evidence.EvidenceSigner;
import casement.domain.evidence.EvidenceVault;
import casement.domain.evidence.HeldClips;
import casement.domain.evidence.RecordedSections;
import casement.domain.hit.Hits;
import casement.domain.hit.OrderWatch;
import casement.domain.hotlist.CompiledFiles;
import casement.domain.hotlist.HotLists;
import casement.domain.hotlist.ListEntries;
import casement.domain.hotlist.ListImports;
import casement.domain.hotlist.ReceivedFiles;
import casement.domain.hotlist.Snapshots;
import casement.domain.hotlist.WantedPlates;
import casement.domain.investigation.Investigations;
import casement.domain.log.EntryFiles;
import casement.domain.log.EntryLake;
import casement.domain.log.LogEntries;
import casement.domain.log.LogStore;
import casement.domain.log.Outbox;
import casement.domain.log.Proving;
import casement.domain.log.RewritableEntries;
import casement.domain.log.Sealing;
import casement.domain.log.Witnessing;
import casement.domain.masking.MaskSets;
import casement.domain.masking.Masking;
import casement.domain.message.Messages;
import casement.domain.people.Agencies;
import casement.domain.people.Directory;
import casement.domain.people.People;
import casement.domain.people.RenewalDay;
import casement.domain.plate.AlprSegments;
import casement.domain.plate.Passages;
import casement.domain.plate.PlateReader;
import casement.domain.plate.ReadLake;
import casement.domain.plate.ReadPictures;
import casement.domain.plate.ReadQualities;
import casement.domain.plate.ReadSources;
import casement.domain.plate.Reads;
import casement.domain.query.Executions;
import casement.domain.query.Queries;
import casement.domain.query.QueryResults;
import casement.domain.query.QueryWork;
import casement.domain.redaction.RedactionProposals;
import casement.domain.retention.DayBatches;
import casement.domain.retention.DayObjects;
import casement.domain.retention.TermedTables;
import casement.domain.review.Drawing;
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
import casement.domain.vehicle.BodyTypes;
import casement.domain.vehicle.ObservedSegments;
import casement.domain.vehicle.Sightings;
import casement.domain.video.Fragments;
import casement.domain.video.Segments;
import casement.domain.video.VideoFrames;
import casement.domain.video.Watermarking;
import casement.hotlist.lists.CompileLists;
import casement.lambda.HttpHandler;
import casement.lambda.Operation;
import casement.merkle.NoteSigner;
import casement.oversight.PublicRecord;
import casement.oversight.RedactEntries;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each function has the settings of the ports that its use case takes, and no others. */
class EnvironmentTest {
    private static final List<String> NEEDED_BY_ALL = List.of(
            "SOFTWARE_VERSION",
            "OIDC_ISSUER",
            "OIDC_AUDIENCE",
            "OIDC_FOUNDERS",
            "POLICY_PACKS",
            "PACKS_TABLE",
            "CCTV_RECORDING_DAYS",
            "ALPR_RECORDING_DAYS",
            "RECORDED_ONLY_RECORDING_DAYS",
            "ALPR_READ_DAYS",
            "SIGHTING_DAYS",
            "CALLS_TABLE",
            "CALLS_PER_MINUTE");

    /** Where numbers are looked up, whose they are, and what remembers words. */
    private static final List<String> NEEDED_FOR_REASONS =
            List.of("INVESTIGATIONS_TABLE", "REASONS_TABLE", "RECORDS_SYSTEM", "RECORDS_SECRET_ARN");

    private static final Map<Class<?>, List<String>> NEEDED = Map.ofEntries(
            Map.entry(Cameras.class, List.of("CAMERAS_TABLE")),
            Map.entry(MaskSets.class, List.of("MASK_SETS_TABLE")),
            Map.entry(PictureWatches.class, List.of("PICTURE_WATCHES_TABLE")),
            Map.entry(Authorisations.class, List.of("AUTHORISATIONS_TABLE")),
            Map.entry(Views.class, List.of("VIEWS_TABLE")),
            Map.entry(DataRequests.class, List.of("DATA_REQUESTS_TABLE")),
            Map.entry(ErrorReports.class, List.of("ERROR_REPORTS_TABLE")),
            Map.entry(Breaches.class, List.of("BREACHES_TABLE")),
            Map.entry(People.class, List.of("DIRECTORY_TABLE")),
            Map.entry(Agencies.class, List.of("DIRECTORY_TABLE")),
            Map.entry(Investigations.class, List.of("INVESTIGATIONS_TABLE")),
            Map.entry(RenewalDay.class, List.of("AUTHORISATION_RENEWAL_DAY")),
            Map.entry(AuditLog.class, List.of("AUDIT_TABLE")),
            Map.entry(AuditEntries.class, List.of("AUDIT_TABLE")),
            Map.entry(Asking.class, List.of("AUDIT_TABLE")),
            Map.entry(Fragments.class, List.of("STREAM_PREFIX")),
            Map.entry(Messages.class, List.of("EVENT_BUS_NAME")),
            Map.entry(Masking.class, List.of("MASK_ENCODER", "MALLOC_ARENA_MAX")),
            Map.entry(CameraStreams.class, List.of("STREAM_PREFIX", "FRAGMENT_TOPIC_ARN", "RAW_VIDEO_KEY_ARN")),
            Map.entry(AlprSegments.class, List.of("RECORDINGS_BUCKET")),
            Map.entry(ObservedSegments.class, List.of("RECORDINGS_BUCKET")),
            Map.entry(VideoFrames.class, List.of("MALLOC_ARENA_MAX")),
            Map.entry(Watermarking.class, List.of("MASK_ENCODER", "MALLOC_ARENA_MAX")),
            Map.entry(ReadSources.class, List.of("READ_SOURCES_TABLE")),
            Map.entry(Feeds.class, List.of("FEEDS_TABLE")),
            Map.entry(IncidentChanges.class, List.of("INCIDENT_CHANGES_TABLE")),
            Map.entry(Layers.class, List.of("LAYERS_TABLE")),
            Map.entry(SituationItems.class, List.of("SITUATION_TABLE")),
            Map.entry(UnitPositions.class, List.of("UNIT_POSITIONS_TABLE")),
            Map.entry(Reads.class, List.of("READS_TABLE", "PLATE_INDEX_TABLE")),
            Map.entry(PlateReader.class, List.of("PLATE_REGIONS")),
            Map.entry(Passages.class, List.of("PLATE_INDEX_TABLE")),
            Map.entry(ReadQualities.class, List.of("READ_QUALITY_TABLE")),
            Map.entry(AlertLog.class, List.of("ALERTS_TABLE")),
            Map.entry(Connections.class, List.of("CONNECTIONS_TABLE")),
            Map.entry(Sockets.class, List.of("AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI")),
            Map.entry(Webhooks.class, List.of("WEBHOOKS_TABLE")),
            Map.entry(Deliveries.class, List.of("DELIVERIES_TABLE")),
            Map.entry(DeliveryQueue.class, List.of("DELIVERY_QUEUE_URL")),
            Map.entry(DispatchHosts.class, List.of("DISPATCH_HOSTS")),
            Map.entry(Directory.class, List.of("DIRECTORY_TABLE")),
            Map.entry(BodyTypes.class, List.of("BODY_TYPES")),
            Map.entry(ReadLake.class, List.of("READS_BUCKET")),
            Map.entry(LogEntries.class, List.of("AUDIT_LOG_BUCKET")),
            Map.entry(EntryLake.class, List.of("AUDIT_LAKE_BUCKET")),
            Map.entry(EntryFiles.class, List.of("PLATE_MARKS_KEY_ARN")),
            Map.entry(ReadPictures.class, List.of("READS_BUCKET")),
            Map.entry(HotLists.class, List.of("HOT_LISTS_TABLE")),
            Map.entry(ListImports.class, List.of("LIST_IMPORTS_TABLE")),
            Map.entry(ListEntries.class, List.of("LIST_ENTRIES_TABLE")),
            Map.entry(Snapshots.class, List.of("SNAPSHOTS_TABLE")),
            Map.entry(ReceivedFiles.class, List.of("LISTS_BUCKET")),
            Map.entry(CompiledFiles.class, List.of("LISTS_BUCKET")),
            Map.entry(CompileLists.class, List.of("LIST_ENTRIES_TABLE", "SNAPSHOTS_TABLE")),
            Map.entry(WantedPlates.class, List.of("SNAPSHOTS_TABLE", "LISTS_BUCKET")),
            Map.entry(Hits.class, List.of("HITS_TABLE")),
            Map.entry(OrderWatch.class, List.of("ESCALATION_QUEUE_URL")),
            Map.entry(Sightings.class, List.of("SIGHTINGS_TABLE")),
            Map.entry(ClipRequests.class, List.of("CLIP_REQUESTS_TABLE")),
            Map.entry(HeldClips.class, List.of("RECORDINGS_BUCKET")),
            Map.entry(RecordedSections.class, List.of("RECORDINGS_BUCKET")),
            Map.entry(ClipWork.class, List.of("CUT_QUEUE_URL", "SEAL_QUEUE_URL")),
            Map.entry(EvidenceItems.class, List.of("EVIDENCE_TABLE")),
            Map.entry(EvidenceVault.class, List.of("EVIDENCE_BUCKET")),
            Map.entry(EvidenceCopies.class, List.of("EVIDENCE_BUCKET")),
            Map.entry(CopyWork.class, List.of("COPY_QUEUE_URL")),
            Map.entry(EvidenceSigner.class, List.of("EVIDENCE_KEY_ARN")),
            Map.entry(CustodyChain.class, List.of("CUSTODY_TABLE")),
            Map.entry(SealEvidence.Setting.class, List.of("SITE_TIME_ZONE")),
            Map.entry(DayObjects.class, List.of("RECORDINGS_BUCKET", "READS_BUCKET")),
            Map.entry(DayBatches.class, List.of("DAY_BATCHES_TABLE")),
            Map.entry(Outbox.class, List.of("AUDIT_TABLE")),
            Map.entry(
                    Sealing.class,
                    List.of(
                            "AUDIT_LOG_HEAD_TABLE",
                            "AUDIT_LOG_BUCKET",
                            "AUDIT_LOG_KEY_ARN",
                            "AUDIT_LOG_ORIGIN",
                            "AUDIT_LOG_ENTRY_DAYS",
                            "SEALING_ROUNDS")),
            Map.entry(Witnessing.class, List.of("AUDIT_LOG_WITNESSES")),
            Map.entry(Proving.class, List.of("AUDIT_LOG_BUCKET")),
            Map.entry(LogStore.class, List.of("AUDIT_LOG_BUCKET")),
            Map.entry(NoteSigner.class, List.of("AUDIT_LOG_KEY_ARN", "AUDIT_LOG_ORIGIN")),
            Map.entry(Reviews.class, List.of("REVIEWS_TABLE")),
            Map.entry(RedactionProposals.class, List.of("REDACTIONS_TABLE")),
            Map.entry(RedactableEntries.class, List.of("AUDIT_TABLE")),
            Map.entry(RewritableEntries.class, List.of("AUDIT_LOG_BUCKET", "AUDIT_LOG_ENTRY_DAYS")),
            Map.entry(RedactEntries.Setting.class, List.of("AUDIT_LOG_ENTRY_DAYS")),
            Map.entry(Drawing.class, List.of("AUDIT_LOG_BUCKET")),
            Map.entry(Executions.class, List.of("QUERY_WORK_GROUP")),
            Map.entry(Queries.class, List.of("QUERIES_TABLE")),
            Map.entry(QueryResults.class, List.of("QUERY_RESULTS_BUCKET")),
            Map.entry(QueryWork.class, List.of("QUERY_QUEUE_URL")),
            Map.entry(PublicFigures.class, List.of("FIGURES_TABLE")),
            Map.entry(Measures.class, List.of("FIGURES_TABLE")),
            Map.entry(ZoneId.class, List.of("SITE_TIME_ZONE")),
            Map.entry(PublicSite.class, List.of("PUBLIC_PAGES_BUCKET")),
            Map.entry(
                    PublicRecord.class,
                    List.of(
                            "FIGURES_TABLE",
                            "CAMERAS_TABLE",
                            "AUDIT_LOG_BUCKET",
                            "LEAST_PUBLIC_COUNT",
                            "SITE_NAME",
                            "SITE_CONTACT",
                            "SITE_API")),
            Map.entry(TermedTables.class, List.of("TERMED_TABLES")),
            Map.entry(Segments.class, List.of("SEGMENTS_TABLE", "RECORDINGS_BUCKET")));

    @Test
    void gives_each_function_exactly_the_settings_that_its_ports_need() throws ReflectiveOperationException {
        for (Templates.Function function : Templates.functions().values()) {
            Class<?> useCase = function.useCase();
            TreeSet<String> needed = new TreeSet<>();
            Arrays.stream(useCase.getConstructors()[0].getParameterTypes())
                    .flatMap(port -> NEEDED.getOrDefault(port, List.of()).stream())
                    .forEach(needed::add);
            Class<?> handler = Class.forName(useCase.getName() + "Handler");
            if (HttpHandler.class.isAssignableFrom(handler)) {
                // Its front door asks the directory who knocks.
                needed.add("DIRECTORY_TABLE");
            }
            if (needed.containsAll(List.of("AUDIT_TABLE", "VIEWS_TABLE")) && isAsked(useCase)) {
                // Whose the number is that a view was opened for is asked each time.
                needed.add("INVESTIGATIONS_TABLE");
            }
            if (takesAPurpose(handler)) {
                needed.addAll(NEEDED_FOR_REASONS);
            }
            assertThat(function.environment().keySet()).as(function.id()).isEqualTo(needed);
        }
    }

    private static boolean isAsked(Class<?> useCase) {
        return List.of(useCase.getConstructors()[0].getParameterTypes()).contains(Asking.class);
    }

    private static boolean takesAPurpose(Class<?> handler) {
        Operation operation = handler.getAnnotation(Operation.class);
        return operation != null
                && operation.takes().isRecord()
                && Arrays.stream(operation.takes().getRecordComponents())
                        .anyMatch(member -> member.getName().equals("purpose"));
    }

    @Test
    void says_for_all_functions_of_a_nested_stack_what_the_root_says() {
        assertThat(Templates.rooms())
                .isNotEmpty()
                .allSatisfy(room -> assertThat(room.at("Globals").value())
                        .as(room.place())
                        .isEqualTo(Templates.root().at("Globals").value()));
    }

    @Test
    void gives_all_functions_what_all_need() {
        assertThat(Templates.root()
                        .at("Globals", "Function", "Environment", "Variables")
                        .members())
                .containsOnlyKeys(NEEDED_BY_ALL);
    }
}
