package casement.acceptance.template;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.AccessPolicy;
import casement.domain.policy.PackChanges;
import casement.testkit.memory.MemoryPackChanges;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is stored is encrypted, closed to the public, and ends as promised; what cfn-lint does not see of it. */
class StoresTest {
    private static final Set<String> ACTIONS = Set.of(
            "ExpirationInDays",
            "ExpirationDate",
            "ExpiredObjectDeleteMarker",
            "NoncurrentVersionExpiration",
            "AbortIncompleteMultipartUpload",
            "Transitions",
            "NoncurrentVersionTransitions");

    private static List<Tree> rules() {
        return Templates.resources("AWS::S3::Bucket").stream()
                .flatMap(b -> b.properties().at("LifecycleConfiguration", "Rules").items().stream())
                .toList();
    }

    @Test
    @Clause({"SJ-ALPR-29", "CA-SB34-5"})
    void encrypts_every_table_bucket_queue_and_topic_with_a_key_of_the_deployments_own() {
        encrypted("AWS::DynamoDB::Table", "SSESpecification", "KMSMasterKeyId");
        for (Templates.Resource table : Templates.resources("AWS::DynamoDB::Table")) {
            assertThat(table.properties().at("SSESpecification", "SSEEnabled").isTrue())
                    .as(table.toString())
                    .isTrue();
        }
        encrypted(
                "AWS::S3::Bucket",
                "BucketEncryption",
                "ServerSideEncryptionConfiguration",
                "ServerSideEncryptionByDefault",
                "KMSMasterKeyID");
        encrypted("AWS::SQS::Queue", "KmsMasterKeyId");
        encrypted("AWS::SNS::Topic", "KmsMasterKeyId");
        assertThat(Templates.resources("AWS::KMS::Key"))
                .isNotEmpty()
                // KMS turns no key over that signs, what was signed names it, or that makes codes, which are to be the
                // same.
                .allMatch(k -> k.properties().at("EnableKeyRotation").isTrue()
                        || k.properties().allTexts().anyMatch(List.of("SIGN_VERIFY", "GENERATE_VERIFY_MAC")::contains));
    }

    private static void encrypted(String type, String... path) {
        Set<String> keys = Templates.resources("AWS::KMS::Key").stream()
                .map(key -> key.id() + ".Arn")
                .collect(Collectors.toSet());
        assertThat(Templates.resources(type)).isNotEmpty().allSatisfy(store -> {
            Tree key = store.properties();
            for (String step : path) {
                key = key.items().getFirst().at(step);
            }
            assertThat(key.allTexts()).as(store.toString()).singleElement().isIn(keys);
        });
    }

    @Test
    @Clause({"SJ-ALPR-29", "SEA-CCTV-10"})
    void encrypts_every_stream_of_raw_video_which_is_made_with_the_raw_video_key() {
        assertThat(Templates.function("RegisterCamera").environment().get("RAW_VIDEO_KEY_ARN"))
                .isNotNull()
                .satisfies(key -> assertThat(key.allTexts()).containsExactly("Streaming.Outputs.RawVideoKeyArn"));
    }

    @Test
    @Clause({"SJ-ALPR-29", "CA-SB34-5"})
    void takes_and_gives_data_by_encrypted_connections_alone() {
        closedToPlainConnections("AWS::S3::BucketPolicy", "AWS::S3::Bucket");
        closedToPlainConnections("AWS::SQS::QueuePolicy", "AWS::SQS::Queue");
        closedToPlainConnections("AWS::SNS::TopicPolicy", "AWS::SNS::Topic");
    }

    private static void closedToPlainConnections(String policies, String stores) {
        assertThat(Templates.resources(policies))
                .hasSameSizeAs(Templates.resources(stores))
                .allSatisfy(policy -> assertThat(policy.properties()
                                .at("PolicyDocument", "Statement")
                                .items())
                        .as(policy.toString())
                        .anyMatch(statement -> statement.at("Effect").text().equals("Deny")
                                && statement
                                        .at("Condition", "Bool", "aws:SecureTransport")
                                        .isThere()
                                && statement
                                        .at("Condition", "Bool", "aws:SecureTransport")
                                        .text()
                                        .equals("false")));
    }

    @Test
    @Clause("SEA-CCTV-15")
    void closes_every_bucket_to_the_public() {
        for (Templates.Resource bucket : Templates.resources("AWS::S3::Bucket")) {
            Tree block = bucket.properties().at("PublicAccessBlockConfiguration");
            assertThat(block.members().values())
                    .as(bucket.toString())
                    .hasSize(4)
                    .allMatch(Tree::isTrue);
            assertThat(bucket.properties().at("AccessControl").isThere()).isFalse();
            assertThat(bucket.properties().at("WebsiteConfiguration").isThere()).isFalse();
        }
        for (Templates.Resource policy : Templates.resources("AWS::S3::BucketPolicy")) {
            assertThat(policy.properties().at("PolicyDocument", "Statement").items())
                    .as(policy.toString())
                    .allMatch(s -> s.at("Effect").text().equals("Deny") || isServedAsThePublicSite(policy, s))
                    .anyMatch(s -> s.at("Condition", "Bool", "aws:SecureTransport")
                            .text()
                            .equals("false"));
        }
        assertThat(Templates.resources("AWS::S3::BucketPolicy")).hasSameSizeAs(Templates.resources("AWS::S3::Bucket"));
    }

    /** Only what is published, and only by that site. */
    private static boolean isServedAsThePublicSite(Templates.Resource policy, Tree statement) {
        return policy.id().equals("PublicPagesBucketPolicy")
                && statement.at("Principal", "Service").text().equals("cloudfront.amazonaws.com")
                && statement.at("Action").texts().equals(List.of("s3:GetObject"))
                && statement.at("Resource").allTexts().toList().equals(List.of("${PublicPagesBucket.Arn}/site/*"))
                && statement
                        .at("Condition", "StringEquals", "AWS:SourceArn")
                        .allTexts()
                        .allMatch(site -> site.endsWith(":distribution/${PublicSite}"));
    }

    @Test
    @Clause("SEA-CCTV-2")
    void lets_nobody_take_away_or_change_what_the_public_was_told() {
        List<Tree> denied = Templates.resource("PublicPagesBucketPolicy")
                .properties()
                .at("PolicyDocument", "Statement")
                .items();
        assertThat(denied)
                .filteredOn(s ->
                        s.at("Resource").allTexts().toList().equals(List.of("${PublicPagesBucket.Arn}/site/archive/*")))
                .hasSize(2)
                .allMatch(s -> s.at("Effect").text().equals("Deny")
                        && s.at("Principal").text().equals("*"))
                .anyMatch(s -> s.at("Action").texts().equals(List.of("s3:DeleteObject"))
                        && !s.at("Condition").isThere())
                .anyMatch(s -> s.at("Action").texts().equals(List.of("s3:PutObject"))
                        && s.at("Condition", "Null", "s3:if-none-match").text().equals("true"));
    }

    @Test
    @Clause("SEA-CCTV-1")
    void serves_the_public_site_by_encrypted_connections_and_lets_it_run_nothing() {
        Tree site = Templates.resource("PublicSite").properties().at("DistributionConfig");
        assertThat(site.at("DefaultCacheBehavior", "ViewerProtocolPolicy").text())
                .isEqualTo("redirect-to-https");
        assertThat(site.at("Logging").isThere()).isFalse();
        assertThat(site.at("ViewerCertificate").allTexts()).contains("TLSv1.2_2021");
        assertThat(Templates.resource("PublicSiteHeaders")
                        .properties()
                        .at(
                                "ResponseHeadersPolicyConfig",
                                "SecurityHeadersConfig",
                                "ContentSecurityPolicy",
                                "ContentSecurityPolicy")
                        .text())
                .startsWith("default-src 'none';")
                .doesNotContain("script-src");
    }

    @Test
    @Clause("SEA-CCTV-5")
    void keeps_no_copies_of_purgeable_recordings() {
        Tree bucket = Templates.resource("RecordingsBucket").properties();
        assertThat(bucket.at("VersioningConfiguration").isThere()).isFalse();
        assertThat(bucket.at("ReplicationConfiguration").isThere()).isFalse();
        assertThat(bucket.at("ObjectLockEnabled").isThere()).isFalse();
        Tree segments = Templates.resource("SegmentsTable").properties();
        assertThat(segments.at("PointInTimeRecoverySpecification").isThere()).isFalse();
        assertThat(segments.at("TimeToLiveSpecification", "AttributeName").text())
                .isEqualTo("ttl");
    }

    @Test
    @Clause("SJ-ALPR-17")
    void keeps_no_copies_of_plate_reads() {
        Tree bucket = Templates.resource("ReadsBucket").properties();
        assertThat(bucket.at("VersioningConfiguration").isThere()).isFalse();
        assertThat(bucket.at("ReplicationConfiguration").isThere()).isFalse();
        assertThat(bucket.at("ObjectLockEnabled").isThere()).isFalse();
        for (String table : List.of("ReadsTable", "PlateIndexTable", "SightingsTable")) {
            Tree properties = Templates.resource(table).properties();
            assertThat(properties.at("PointInTimeRecoverySpecification").isThere())
                    .as(table)
                    .isFalse();
            assertThat(properties.at("TimeToLiveSpecification", "AttributeName").text())
                    .as(table)
                    .isEqualTo("ttl");
        }
    }

    @Test
    @Clause({"SEA-CCTV-5", "SJ-ALPR-17"})
    void has_every_table_with_terms_swept_but_those_of_numbers_alone() {
        Set<String> ofNumbersAlone = Set.of("ReadQualityTable", "ListImportsTable");
        List<String> withTerms = Templates.resources("AWS::DynamoDB::Table").stream()
                .filter(table ->
                        table.properties().at("TimeToLiveSpecification").isThere())
                .map(Templates.Resource::id)
                .filter(id -> !ofNumbersAlone.contains(id))
                .map(id -> "Storage.Outputs." + id)
                .toList();
        assertThat(Objects.requireNonNull(
                                Templates.function("SweepTables").environment().get("TERMED_TABLES"))
                        .allTexts()
                        .filter(text -> text.endsWith("Table")))
                .containsExactlyInAnyOrderElementsOf(withTerms);
    }

    @Test
    void lets_the_sweep_of_tables_count_and_see_nothing() {
        assertThat(Templates.function("SweepTables").properties().at("Policies").items().stream()
                        .flatMap(policy -> policy.at("Statement").items().stream())
                        .filter(s -> s.at("Action").texts().contains("dynamodb:Scan")))
                .singleElement()
                .satisfies(s -> assertThat(s.at("Condition", "StringEquals", "dynamodb:Select")
                                .text())
                        .isEqualTo("COUNT"));
    }

    @Test
    @Clause("SJ-ALPR-17")
    void ends_reads_pictures_and_lake_by_the_same_days_that_searches_go_by() {
        expiresBy("reads/", "AlprReadDays", "ALPR_READ_DAYS");
        expiresBy("lake/reads/", "AlprReadDays", "ALPR_READ_DAYS");
    }

    @Test
    @Clause("CA-SB34-5")
    void keeps_no_copies_of_what_was_taken_out_of_the_lake_of_entries() {
        for (String bucket : List.of("AuditLakeBucket", "QueryResultsBucket")) {
            Tree properties = Templates.resource(bucket).properties();
            assertThat(properties.at("VersioningConfiguration").isThere())
                    .as(bucket)
                    .isFalse();
            assertThat(properties.at("ReplicationConfiguration").isThere())
                    .as(bucket)
                    .isFalse();
        }
    }

    @Test
    @Clause("SEA-CCTV-5")
    void removes_cctv_recordings_before_they_are_thirty_days_old() {
        Tree days = Templates.root().at("Parameters", "CctvRecordingDays");
        int midnight = 1;
        int lagOfS3 = 1;
        assertThat(days.at("MaxValue").number() + midnight + lagOfS3).isLessThanOrEqualTo(30);
        assertThat(days.at("Default").number())
                .isLessThanOrEqualTo(days.at("MaxValue").number());
    }

    @Test
    @Clause("SCH-19")
    void keeps_recorded_only_recordings_for_ninety_days_unless_told_otherwise() {
        assertThat(Templates.root()
                        .at("Parameters", "RecordedOnlyRecordingDays", "Default")
                        .number())
                .isEqualTo(90);
    }

    @Test
    @Clause({"SEA-CCTV-5", "SCH-19"})
    void ends_each_class_by_the_same_days_that_reads_go_by() {
        expiresBy("cctv/", "CctvRecordingDays", "CCTV_RECORDING_DAYS");
        expiresBy("alpr/", "AlprRecordingDays", "ALPR_RECORDING_DAYS");
        expiresBy("recorded-only/", "RecordedOnlyRecordingDays", "RECORDED_ONLY_RECORDING_DAYS");
    }

    @Test
    @Clause({"SEA-CCTV-5", "SCH-19"})
    void keeps_recordings_by_default_as_the_default_packs_say() {
        Map<String, Object> settings = Map.of(
                "policy.packs", parameter("PolicyPacks").text(),
                "cctv.recording.days", parameter("CctvRecordingDays").number(),
                "alpr.recording.days", parameter("AlprRecordingDays").number(),
                "recorded.only.recording.days",
                        parameter("RecordedOnlyRecordingDays").number(),
                "alpr.read.days", parameter("AlprReadDays").number(),
                "sighting.days", parameter("SightingDays").number());
        try (ApplicationContext context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(settings)
                .build()) {
            context.registerSingleton(PackChanges.class, new MemoryPackChanges());
            assertThat(context.start().getBean(AccessPolicy.class)).isNotNull();
        }
    }

    private static Tree parameter(String name) {
        return Templates.root().at("Parameters", name, "Default");
    }

    private static void expiresBy(String prefix, String parameter, String variable) {
        List<Tree> ofPrefix = rules().stream()
                .filter(rule ->
                        rule.at("Prefix").isThere() && rule.at("Prefix").text().equals(prefix))
                .toList();
        assertThat(ofPrefix).hasSize(1);
        assertThat(ofPrefix.getFirst().at("Status").text()).isEqualTo("Enabled");
        assertThat(ofPrefix.getFirst().at("ExpirationInDays", "Ref").text()).isEqualTo(parameter);
        assertThat(Templates.root()
                        .at("Resources", "Storage", "Properties", "Parameters", parameter, "Ref")
                        .text())
                .isEqualTo(parameter);
        assertThat(Templates.root().at("Parameters", parameter, "MinValue").number())
                .isEqualTo(1);
        assertThat(Templates.root()
                        .at("Globals", "Function", "Environment", "Variables", variable, "Ref")
                        .text())
                .isEqualTo(parameter);
    }

    @Test
    void writes_lifecycle_rules_that_do_what_they_say() {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(4);
        for (Tree rule : rules()) {
            List<String> actions =
                    rule.members().keySet().stream().filter(ACTIONS::contains).toList();
            assertThat(actions).as("one action a rule: " + rule.place()).hasSize(1);
            assertThat(rule.at("TagFilters").isThere())
                    .as("what lacks a tag would stay: " + rule.place())
                    .isFalse();
            if (rule.at("ExpirationInDays").value() instanceof Number days) {
                assertThat(days.intValue()).isPositive();
            }
        }
        for (Templates.Resource bucket : Templates.resources("AWS::S3::Bucket")) {
            assertThat(bucket.properties().at("LifecycleConfiguration", "Rules").items())
                    .as("unfinished uploads end too: " + bucket)
                    .anyMatch(rule -> rule.at("AbortIncompleteMultipartUpload").isThere());
        }
    }

    @Test
    void keeps_what_must_not_be_lost_when_a_stack_is_deleted() {
        Stream.of("AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::KMS::Key")
                .flatMap(type -> Templates.resources(type).stream())
                .forEach(store -> assertThat(store.whole().at("DeletionPolicy").isThere())
                        .as("decided on purpose: " + store)
                        .isTrue());
        assertThat(Templates.resource("AuditTable").whole().at("DeletionPolicy").text())
                .isEqualTo("Retain");
        assertThat(Templates.resource("AuditTable")
                        .properties()
                        .at("PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled")
                        .isTrue())
                .isTrue();
    }
}
