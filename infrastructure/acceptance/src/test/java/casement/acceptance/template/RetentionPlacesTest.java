package casement.acceptance.template;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/retention.md has a row for every place in which something about a person can lie, with what the template says ends it. */
class RetentionPlacesTest {
    private static final Set<String> PLACES =
            Set.of("AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::SQS::Queue", "AWS::Logs::LogGroup");

    /** Rules, roads and numbers: a message that waits on the bus or a topic does so in a queue of its own. */
    private static final Set<String> KEEP_NOTHING = Set.of(
            "AWS::ApiGatewayV2::Api",
            "AWS::ApiGatewayV2::Integration",
            "AWS::ApiGatewayV2::Route",
            "AWS::ApiGatewayV2::Stage",
            "AWS::Athena::NamedQuery",
            "AWS::Athena::WorkGroup",
            "AWS::CloudFormation::Stack",
            "AWS::CloudFront::Distribution",
            "AWS::CloudFront::Function",
            "AWS::CloudFront::OriginAccessControl",
            "AWS::CloudFront::ResponseHeadersPolicy",
            "AWS::CloudWatch::Alarm",
            "AWS::Events::EventBus",
            "AWS::Events::Rule",
            "AWS::Glue::Database",
            "AWS::Glue::Table",
            "AWS::IAM::ManagedPolicy",
            "AWS::KMS::Key",
            "AWS::Lambda::Permission",
            "AWS::Logs::MetricFilter",
            "AWS::S3::BucketPolicy",
            "AWS::SNS::Subscription",
            "AWS::SNS::Topic",
            "AWS::SNS::TopicPolicy",
            "AWS::SQS::QueuePolicy",
            "AWS::Serverless::Function");

    /** Where a table says nothing else. */
    private static final int USUAL_BACKUP_DAYS = 35;

    private static final Pattern ROW = Pattern.compile("\\| `([A-Za-z]+(?:/[a-z/-]*)?)` \\| [^|]+ \\| ([^|]+) \\|.*");
    private static final Pattern UNDER =
            Pattern.compile("\\$\\{(?:[A-Za-z]+\\.)*([A-Za-z]+Bucket)\\.?Arn}/([a-z/-]+/)\\*");

    private static Map<String, String> rows() throws IOException {
        TreeMap<String, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(SharedData.root().resolve("docs/retention.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                assertThat(rows.put(row.group(1), row.group(2).strip()))
                        .as(row.group(1) + " has two rows")
                        .isNull();
            }
        }
        return rows;
    }

    private static Map<String, String> places() {
        TreeMap<String, String> places = new TreeMap<>();
        for (Templates.Resource place : Templates.resources()) {
            switch (place.type()) {
                case "AWS::DynamoDB::Table" -> places.put(place.id(), table(place.properties()));
                case "AWS::SQS::Queue" ->
                    places.put(
                            place.id(),
                            days(place.properties().at("MessageRetentionPeriod").number()));
                case "AWS::Logs::LogGroup" ->
                    places.put(place.id(), said(place.properties().at("RetentionInDays")));
                case "AWS::S3::Bucket" -> places.putAll(bucket(place.id(), place.properties()));
                default -> {}
            }
        }
        return places;
    }

    private static String table(Tree table) {
        List<String> said = new ArrayList<>();
        said.add(table.at("TimeToLiveSpecification").isThere() ? "time to live" : "nothing");
        Tree backups = table.at("PointInTimeRecoverySpecification");
        if (backups.isThere()) {
            Tree period = backups.at("RecoveryPeriodInDays");
            said.add("backups " + (period.isThere() ? said(period) : inDays(USUAL_BACKUP_DAYS)));
        }
        if (table.at("StreamSpecification").isThere()) {
            // DynamoDB keeps what changed for 24 hours.
            said.add("stream 1 day");
        }
        return String.join(", ", said);
    }

    /** Everything that a rule or a function's permission names, by its prefix. */
    private static Map<String, String> bucket(String id, Tree bucket) {
        TreeMap<String, String> places = new TreeMap<>();
        List<Tree> rules = bucket.at("LifecycleConfiguration", "Rules").items();
        rules.stream()
                .filter(rule -> rule.at("ExpirationInDays").isThere())
                .forEach(rule -> places.put(id + "/" + rule.at("Prefix").text(), ended(rule, rules)));
        boolean versioned = bucket.at("VersioningConfiguration").isThere();
        for (String prefix : written(id)) {
            places.putIfAbsent(id + "/" + prefix, versioned ? "nothing, old versions too" : "nothing");
        }
        return places;
    }

    private static String ended(Tree rule, List<Tree> rules) {
        String old = rules.stream()
                .filter(other -> other.at("NoncurrentVersionExpiration").isThere()
                        && other.at("Prefix").text().equals(rule.at("Prefix").text()))
                .map(other ->
                        ", old versions " + said(other.at("NoncurrentVersionExpiration", "NoncurrentDays")) + " later")
                .collect(Collectors.joining());
        return said(rule.at("ExpirationInDays")) + old;
    }

    private static Set<String> written(String bucket) {
        return Templates.functions().values().stream()
                .flatMap(function -> function.statements().stream())
                .flatMap(statement -> statement.resources().stream())
                .map(UNDER::matcher)
                .filter(under -> under.find() && under.group(1).equals(bucket))
                .map(under -> under.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String said(Tree days) {
        return days.at("Ref").isThere() ? "`" + days.at("Ref").text() + "`" : inDays(days.number());
    }

    private static String days(int seconds) {
        assertThat(Duration.ofSeconds(seconds)).isEqualTo(Duration.ofDays(seconds / 86_400));
        return inDays(seconds / 86_400);
    }

    private static String inDays(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    @Test
    @Clause({"SEA-CCTV-5", "SJ-ALPR-17", "SCH-19"})
    void every_place_has_its_row_and_every_row_its_place() throws IOException {
        assertThat(rows()).isEqualTo(places());
    }

    @Test
    @Clause({"SEA-CCTV-5", "SJ-ALPR-17", "SCH-22"})
    void there_is_no_other_kind_of_place() {
        assertThat(Templates.resources())
                .extracting(Templates.Resource::type)
                .allMatch(type -> PLACES.contains(type) || KEEP_NOTHING.contains(type));
    }
}
