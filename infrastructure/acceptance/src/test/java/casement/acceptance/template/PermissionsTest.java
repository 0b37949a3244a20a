package casement.acceptance.template;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.Asking;
import casement.domain.camera.RecordingRules;
import casement.domain.evidence.EvidenceRules;
import casement.domain.hit.HitRules;
import casement.domain.plate.ReadingRules;
import casement.domain.policy.GoverningPacks;
import casement.lambda.Operation;
import casement.oversight.PublicRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody may do more than the job takes. */
class PermissionsTest {
    private static final Set<String> READERS_OF_RAW_VIDEO = Set.of("MaskFragment", "TakeStill");
    private static final Set<String> OPEN_TO_THE_PUBLIC = Set.of("ReportWrongData");
    private static final Set<String> KNOW_NOBODY =
            Set.of("ShowApi", "RefuseUnknown", "ShowPolicy", "ShowEvidenceKeys", "ReadLogFile", "CountReviews");

    /** Registered machines show a secret of their own, no person's token. */
    private static final Set<String> CALLED_BY_MACHINES = Set.of("ReceiveReads");

    private static final Set<String> REACH_NOTHING = Set.of("ShowApi", "RefuseUnknown");
    private static final Set<String> WRITERS_OF_PACKS = Set.of("ProposePackChange", "DecidePackChange");
    private static final Set<String> ASK_FOR_A_PURPOSE = Set.of(
            "RegisterSource",
            "StartView",
            "SearchReads",
            "ShowReadPicture",
            "SearchSightings",
            "SwitchOnPlateReading",
            "RequestClip",
            "RequestRecords",
            "OpenEvidence",
            "OrderCopy",
            "OpenCopy");
    private static final String PLATE_INDEX = "PlateIndexTable";

    /** The store of reads is told of its index, which takes no part in this. */
    private static final Set<String> FIND_READS_WITHOUT_THE_INDEX =
            Set.of("ShowReadPicture", "MeasureReads", "MatchRead", "RequestRecords", "CutClip");

    /** It knows no resources. */
    private static final List<String> DETECT_LABELS = List.of("rekognition:DetectLabels");

    private static final Set<String> READING = Set.of(
            "dynamodb:BatchGetItem",
            "dynamodb:GetItem",
            "dynamodb:Query",
            "dynamodb:Scan",
            "s3:GetObject",
            "s3:GetObjectVersion",
            "s3:ListBucket");
    private static final Set<String> WRITING =
            Set.of("dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem", "s3:DeleteObject", "s3:PutObject");
    private static final Set<String> MAKER_OF_STREAMS = Set.of("RegisterCamera");

    @Test
    void names_every_action_and_every_resource() {
        for (Templates.Function function : Templates.functions().values()) {
            assertThat(function.statements().isEmpty())
                    .as(function.id())
                    .isEqualTo(REACH_NOTHING.contains(function.id()));
            assertThat(function.actions()).as(function.id()).noneMatch(action -> action.contains("*"));
            assertThat(function.statements().stream()
                            .filter(s -> !s.actions().equals(DETECT_LABELS))
                            .flatMap(s -> s.resources().stream()))
                    .as(function.id())
                    .doesNotContain("*");
        }
    }

    @Test
    @Clause("SEA-CCTV-7")
    void lets_rekognition_name_labels_where_objects_are_recognised_and_do_nothing_else() {
        for (Templates.Function function : Templates.functions().values()) {
            assertThat(function.actions().stream()
                            .filter(action -> action.startsWith("rekognition:"))
                            .toList())
                    .as(function.id())
                    .isEqualTo(function.id().equals("RecogniseObjects") ? DETECT_LABELS : List.of());
        }
    }

    @Test
    void allows_a_function_on_every_table_it_is_told_of_and_on_no_other() {
        for (Templates.Function function : Templates.functions().values()) {
            List<String> told = Stream.of(
                            function.environment().values().stream().flatMap(Tree::allTexts),
                            countsCalls(function),
                            goesByPacks(function))
                    .flatMap(tables -> tables)
                    .filter(value -> value.endsWith("Table"))
                    .filter(table ->
                            !(FIND_READS_WITHOUT_THE_INDEX.contains(function.id()) && table.endsWith(PLATE_INDEX)))
                    .toList();
            List<String> allowed = function.statements().stream()
                    .filter(s -> s.actions().stream().anyMatch(a -> a.startsWith("dynamodb:")))
                    .flatMap(s -> s.resources().stream())
                    .map(resource -> resource.replaceAll("\\$\\{(.*)}.*", "$1").replaceAll("\\.?Arn$", ""))
                    .distinct()
                    .toList();
            assertThat(allowed).as(function.id()).containsExactlyInAnyOrderElementsOf(told);
        }
    }

    /** Every function is told of the table of calls; those that signed-in people call use it. */
    private static Stream<String> countsCalls(Templates.Function function) {
        return isHttp(function) && !knowsNoPerson(function) ? Stream.of("Storage.Outputs.CallsTable") : Stream.empty();
    }

    private static boolean knowsNoPerson(Templates.Function function) {
        return Stream.of(KNOW_NOBODY, OPEN_TO_THE_PUBLIC, CALLED_BY_MACHINES)
                .anyMatch(these -> these.contains(function.id()));
    }

    /** Every function is told of the table of packs; those that put questions to the rules, or show them, read what is in force. */
    private static Stream<String> goesByPacks(Templates.Function function) {
        return Stream.of(
                                Asking.class,
                                EvidenceRules.class,
                                GoverningPacks.class,
                                ReadingRules.class,
                                RecordingRules.class,
                                HitRules.class,
                                PublicRecord.class)
                        .anyMatch(port -> takes(function, port))
                ? Stream.of("Storage.Outputs.PacksTable")
                : Stream.empty();
    }

    private static boolean takes(Templates.Function function, Class<?> port) {
        return List.of(function.useCase().getConstructors()[0].getParameterTypes())
                .contains(port);
    }

    @Test
    @Clause("CA-SB34-7")
    void lets_nobody_write_packs_but_those_who_propose_and_approve_and_nobody_take_one_away() {
        for (Templates.Function function : Templates.functions().values()) {
            function.statements().stream()
                    .filter(s -> s.resources().contains("Storage.Outputs.PacksTableArn"))
                    .forEach(s -> assertThat(s.actions())
                            .as(function.id())
                            .isSubsetOf(
                                    WRITERS_OF_PACKS.contains(function.id())
                                            ? List.of("dynamodb:GetItem", "dynamodb:PutItem")
                                            : List.of("dynamodb:GetItem", "dynamodb:Query")));
        }
    }

    private static boolean isHttp(Templates.Function function) {
        return !function.http().isEmpty();
    }

    @Test
    void lets_only_what_takes_an_idempotency_key_keep_answers() throws ClassNotFoundException {
        for (Templates.Function function : Templates.functions().values()) {
            boolean takesKeys = Arrays.stream(Class.forName(function.handler()).getAnnotationsByType(Operation.class))
                    .anyMatch(Operation::once);
            List<String> onCalls = function.statements().stream()
                    .filter(s -> s.resources().contains("Storage.Outputs.CallsTableArn"))
                    .flatMap(s -> s.actions().stream())
                    .toList();
            if (takesKeys) {
                assertThat(onCalls)
                        .as(function.id())
                        .containsExactlyInAnyOrder("dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem");
            } else {
                String allowed = function.id().equals("SweepTables") ? "dynamodb:Scan" : "dynamodb:UpdateItem";
                assertThat(onCalls).as(function.id()).isSubsetOf(allowed);
            }
        }
    }

    @Test
    @Clause("SEA-CCTV-10")
    void lets_only_the_masking_room_read_raw_video() {
        assertThat(whoMay("kinesisvideo:GetMedia")).isSubsetOf(READERS_OF_RAW_VIDEO);
        assertThat(whoMay("kinesisvideo:GetMediaForFragmentList")).isEqualTo(READERS_OF_RAW_VIDEO);
        assertThat(whoMay("kinesisvideo:GetDataEndpoint")).isEqualTo(READERS_OF_RAW_VIDEO);
        for (String viewer :
                List.of("GetClip", "GetImages", "GetHLSStreamingSessionURL", "GetDASHStreamingSessionURL")) {
            assertThat(whoMay("kinesisvideo:" + viewer)).isEmpty();
        }
        Stream<String> decrypters = Templates.functions().values().stream()
                .filter(f -> f.statements().stream()
                        .filter(s -> s.resources().contains("Streaming.Outputs.RawVideoKeyArn"))
                        .anyMatch(s -> s.actions().contains("kms:Decrypt")))
                .map(Templates.Function::id);
        assertThat(decrypters).containsExactlyInAnyOrderElementsOf(READERS_OF_RAW_VIDEO);
    }

    @Test
    @Clause("SEA-CCTV-10")
    void lets_the_raw_video_key_be_used_under_the_masking_rooms_roles_only() {
        Tree policy = Templates.resource("RawVideoKey").properties().at("KeyPolicy");
        List<Tree> decrypting = policy.at("Statement").items().stream()
                .filter(s -> s.at("Action").texts().stream().anyMatch(PermissionsTest::decrypts))
                .toList();
        assertThat(decrypting).hasSize(1);
        assertThat(decrypting
                        .getFirst()
                        .at("Condition", "ArnLike", "aws:PrincipalArn")
                        .allTexts())
                .singleElement()
                .asString()
                .endsWith(":role${MaskingRolePath}*");
        assertThat(Templates.root()
                        .at("Resources", "Streaming", "Properties", "Parameters", "MaskingRolePath")
                        .text())
                .isEqualTo("/casement/masking/");
        for (Templates.Function function : Templates.functions().values()) {
            assertThat(function.properties().at("RolePath").text()).isEqualTo("/casement/" + function.room() + "/");
        }
    }

    private static boolean decrypts(String action) {
        return action.equals("*") || action.equals("kms:*") || action.startsWith("kms:Decrypt");
    }

    @Test
    void lets_only_registration_make_and_unmake_streams() {
        assertThat(whoMay("kinesisvideo:CreateStream")).isEqualTo(MAKER_OF_STREAMS);
        assertThat(whoMay("kinesisvideo:DeleteStream")).isEqualTo(MAKER_OF_STREAMS);
        assertThat(whoMay("kinesisvideo:UpdateNotificationConfiguration")).isEqualTo(MAKER_OF_STREAMS);
        assertThat(whoMay("kinesisvideo:UpdateDataRetention")).isEmpty();
    }

    @Test
    @Clause("CA-SB34-6")
    void lets_nobody_change_or_delete_an_audit_entry() {
        for (Templates.Function function : Templates.functions().values()) {
            function.statements().stream()
                    .filter(s -> s.resources().contains("Audit.Outputs.AuditTableArn"))
                    .filter(s -> !function.id().equals("SealLog"))
                    .forEach(s -> assertThat(s.actions())
                            .as(function.id())
                            .isSubsetOf("dynamodb:PutItem", "dynamodb:GetItem", "dynamodb:Query"));
        }
        assertThat(Templates.resource("AuditTable")
                        .properties()
                        .at("DeletionProtectionEnabled")
                        .isTrue())
                .isTrue();
    }

    @Test
    @Clause("CA-SB34-6")
    void lets_what_seals_the_log_remove_what_waits_and_see_no_entry() {
        assertThat(Templates.function("SealLog").properties().at("Policies").items().stream()
                        .flatMap(policy -> policy.at("Statement").items().stream())
                        .filter(s -> s.at("Resource").allTexts().anyMatch(text -> text.endsWith("AuditTableArn"))))
                .singleElement()
                .satisfies(s -> assertThat(s.at("Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys")
                                .text())
                        .isEqualTo("outbox/*"));
    }

    @Test
    @Clause("SJ-ALPR-22")
    void lets_nobody_delete_a_review_and_only_what_draws_or_writes_findings_put_anything_beside_one() {
        Set<String> writers = Set.of("DrawSamples", "RecordFinding", "ReplyToFinding");
        for (Templates.Function function : Templates.functions().values()) {
            function.statements().stream()
                    .filter(s -> s.resources().contains("Storage.Outputs.ReviewsTableArn"))
                    .forEach(s -> assertThat(s.actions())
                            .as(function.id())
                            .isSubsetOf(
                                    writers.contains(function.id())
                                            ? List.of("dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query")
                                            : List.of("dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem")));
        }
    }

    @Test
    @Clause({"SJ-ALPR-32", "SCH-5"})
    void lets_nobody_change_or_delete_an_entry_of_the_directorys_history() {
        for (Templates.Function function : Templates.functions().values()) {
            function.statements().stream()
                    .filter(s -> s.resources().contains("Storage.Outputs.DirectoryTableArn"))
                    .forEach(s -> assertThat(s.actions())
                            .as(function.id())
                            .isSubsetOf("dynamodb:PutItem", "dynamodb:Query", "dynamodb:Scan"));
        }
    }

    @Test
    @Clause("SJ-ALPR-30")
    void lets_nobody_change_or_delete_an_entry_of_an_investigations_history_and_three_add_one() {
        Set<String> writers = Set.of("OpenInvestigation", "ChangeTeam", "CloseInvestigation");
        for (Templates.Function function : Templates.functions().values()) {
            function.statements().stream()
                    .filter(s -> s.resources().contains("Storage.Outputs.InvestigationsTableArn"))
                    .forEach(s -> assertThat(s.actions())
                            .as(function.id())
                            .isSubsetOf(
                                    writers.contains(function.id())
                                            ? List.of("dynamodb:PutItem", "dynamodb:Query")
                                            : List.of("dynamodb:Query", "dynamodb:Scan")));
        }
    }

    @Test
    @Clause("SEA-CCTV-10")
    void lets_only_the_masking_function_store_recordings() {
        assertThat(whoMay("s3:PutObject", "${Storage.Outputs.RecordingsBucketArn}/*"))
                .containsExactly("MaskFragment");
        assertThat(whoMay("s3:DeleteObject", "${Storage.Outputs.RecordingsBucketArn}/*"))
                .containsExactly("MaskFragment");
        assertThat(whoMay("s3:GetObject", "${Storage.Outputs.RecordingsBucketArn}/*"))
                .containsExactlyInAnyOrder("FollowView", "CutClip");
    }

    @Test
    @Clause("SCH-22")
    void lets_nobody_but_the_sweep_lift_a_lock_or_take_a_version_away() {
        assertThat(whoMay("s3:DeleteObjectVersion")).containsExactly("SweepEvidence");
        assertThat(whoMay("s3:BypassGovernanceRetention")).isEmpty();
        assertThat(whoMay("s3:PutObjectLegalHold")).containsExactlyInAnyOrder("SealEvidence", "SweepEvidence");
        assertThat(Templates.function("SealEvidence").properties().at("Policies").items().stream()
                        .flatMap(policy -> policy.at("Statement").items().stream())
                        .filter(s -> s.at("Action").texts().contains("s3:PutObjectLegalHold")))
                .singleElement()
                .satisfies(s -> assertThat(s.at("Condition", "StringEquals", "s3:object-lock-legal-hold")
                                .text())
                        .isEqualTo("ON"));
    }

    @Test
    void lets_whoever_decides_about_evidence_touch_none_of_it() {
        for (String function : List.of("HoldEvidence", "ProposeEvidenceChange", "DecideEvidenceChange")) {
            assertThat(Templates.function(function).actions())
                    .as(function)
                    .noneMatch(action -> action.startsWith("s3:"));
        }
    }

    @Test
    @Clause("SJ-ALPR-29")
    void lets_only_what_asks_for_a_purpose_look_into_the_records_and_only_if_they_are_connected() {
        for (String asker : ASK_FOR_A_PURPOSE) {
            Tree policies = Templates.function(asker).properties().at("Policies");
            assertThat(policies.items().stream().map(p -> p.at("Fn::If")).filter(Tree::isThere))
                    .as(asker)
                    .hasSize(2)
                    .allMatch(conditional ->
                            conditional.items().getLast().allTexts().toList().equals(List.of("AWS::NoValue")));
        }
        assertThat(whoMay("s3:GetObject", "arn:${AWS::Partition}:s3:::${Object}"))
                .isEqualTo(ASK_FOR_A_PURPOSE);
        assertThat(whoMay("secretsmanager:GetSecretValue", "RecordsSecretArn")).isEqualTo(ASK_FOR_A_PURPOSE);
        assertThat(whoMay("secretsmanager:GetSecretValue")).isEqualTo(ASK_FOR_A_PURPOSE);
    }

    @Test
    @Clause("CA-SB34-5")
    void lets_plates_be_marked_where_entries_are_copied_and_nowhere_else() {
        assertThat(whoMay("kms:GenerateMac")).containsExactly("StoreEntriesInLake");
        assertThat(whoMay("kms:VerifyMac")).isEmpty();
        assertThat(whoMay("s3:PutObject", "${Queries.Outputs.AuditLakeBucketArn}/audit/*"))
                .containsExactly("StoreEntriesInLake");
    }

    @Test
    @Clause("SJ-ALPR-21")
    void lets_pictures_of_reads_be_opened_by_the_functions_that_record_each_opening() {
        assertThat(whoMay("s3:GetObject", "${Storage.Outputs.ReadsBucketArn}/reads/*"))
                .containsExactlyInAnyOrder("ShowHit", "ShowReadPicture", "CutClip");
        assertThat(whoMay("kms:Decrypt", "Storage.Outputs.ReadsKeyArn"))
                .containsExactlyInAnyOrder("ShowHit", "ShowReadPicture", "CutClip");
    }

    @Test
    @Clause("SEA-CCTV-8")
    void lets_what_searches_sightings_see_no_read_and_what_searches_reads_no_sighting() {
        assertThat(Templates.function("SearchSightings").statements())
                .noneMatch(s -> s.resources().toString().contains("ReadsTable")
                        || s.resources().toString().contains("PlateIndexTable"));
        assertThat(Templates.function("SearchReads").statements())
                .noneMatch(s -> s.resources().toString().contains("SightingsTable"));
    }

    @Test
    @Clause("SEA-CCTV-15")
    void opens_no_function_to_the_public_but_by_the_api_whose_functions_verify_tokens()
            throws ReflectiveOperationException {
        for (Map.Entry<String, Templates.Function> function :
                Templates.functions().entrySet()) {
            assertThat(function.getValue().properties().at("FunctionUrlConfig").isThere())
                    .isFalse();
            boolean machine = CALLED_BY_MACHINES.contains(function.getKey());
            boolean http = isHttp(function.getValue()) && !machine && !KNOW_NOBODY.contains(function.getKey());
            Class<?> base = Class.forName(function.getValue().handler()).getSuperclass();
            boolean open = OPEN_TO_THE_PUBLIC.contains(function.getKey());
            assertThat(base.getSimpleName().equals("HttpHandler"))
                    .as(function.getKey())
                    .isEqualTo(http && !open);
            assertThat(base.getSimpleName().equals("MachineHandler"))
                    .as(function.getKey())
                    .isEqualTo(machine);
            assertThat(base.getSimpleName().equals("PublicHttpHandler"))
                    .as(function.getKey())
                    .isEqualTo(http && open);
        }
    }

    @Test
    @Clause("SJ-ALPR-19")
    void lets_what_is_open_to_the_public_read_nothing_but_the_policy_in_force() {
        for (String open : OPEN_TO_THE_PUBLIC) {
            assertThat(Templates.function(open).statements().stream()
                            .filter(s -> !s.resources().equals(List.of("Storage.Outputs.PacksTableArn")))
                            .flatMap(s -> s.actions().stream()))
                    .containsOnly("dynamodb:PutItem");
        }
    }

    /** What is published is made of numbers, rules and places: by what its role may read, there is nothing else. */
    @Test
    @Clause({"CA-SB34-5", "SEA-CCTV-1"})
    void lets_what_publishes_read_no_entry_no_read_no_hit_and_nobody() {
        Templates.Function publisher = Templates.function("PublishPages");
        assertThat(publisher.statements().stream()
                        .filter(s -> s.actions().stream().anyMatch(READING::contains))
                        .flatMap(s -> s.resources().stream()))
                .containsExactlyInAnyOrder(
                        "${Audit.Outputs.AuditLogBucketArn}/checkpoint",
                        "Storage.Outputs.CamerasTableArn",
                        "Storage.Outputs.PacksTableArn",
                        "FiguresTable.Arn",
                        "PublicPagesBucket.Arn",
                        "${PublicPagesBucket.Arn}/begun/*",
                        "${PublicPagesBucket.Arn}/site/*");
        assertThat(publisher.statements().stream()
                        .filter(s -> s.resources().contains("Audit.Outputs.AuditTableArn"))
                        .flatMap(s -> s.actions().stream()))
                .containsExactly("dynamodb:PutItem");
    }

    @Test
    @Clause({"CA-SB34-5", "SEA-CCTV-2"})
    void lets_what_counts_the_log_write_figures_and_nothing_that_is_published() {
        assertThat(whoMay("s3:PutObject", "${PublicPagesBucket.Arn}/site/*")).containsExactly("PublishPages");
        assertThat(Templates.function("GatherFigures").statements().stream()
                        .filter(s -> s.actions().stream().anyMatch(WRITING::contains))
                        .flatMap(s -> s.resources().stream()))
                .containsExactly("FiguresTable.Arn");
        keys("GatherFigures", "months", "surroundings");
        keys("ImportMeasures", "measures");
        keys("ListMeasures", "measures");
    }

    private static void keys(String function, String... keys) {
        assertThat(Templates.function(function).properties().at("Policies").items().stream()
                        .flatMap(policy -> policy.at("Statement").items().stream())
                        .filter(s -> s.at("Resource").allTexts().anyMatch("FiguresTable.Arn"::equals)))
                .as(function)
                .singleElement()
                .satisfies(s -> assertThat(s.at("Condition", "ForAllValues:StringEquals", "dynamodb:LeadingKeys")
                                .texts())
                        .containsExactly(keys));
    }

    private static Set<String> whoMay(String action, String resource) {
        return Templates.functions().values().stream()
                .filter(function -> function.statements().stream()
                        .anyMatch(s ->
                                s.actions().contains(action) && s.resources().contains(resource)))
                .map(Templates.Function::id)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static Set<String> whoMay(String action) {
        return Templates.functions().values().stream()
                .filter(function -> function.actions().contains(action))
                .map(Templates.Function::id)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
