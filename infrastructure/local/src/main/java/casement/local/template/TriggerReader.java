package casement.local.template;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what makes a function run. */
final class TriggerReader {
    private static final Pattern RATE = Pattern.compile("rate\\((\\d+) (minute|hour|day)s?\\)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private TriggerReader() {}

    static Optional<Trigger> read(String type, Properties p, Problems problems) {
        Optional<Trigger> trigger = switch (type) {
            case "SQS" -> Optional.of(queue(p, problems));
            case "DynamoDB" -> Optional.of(table(p, problems));
            case "Schedule" -> timed(p, "Schedule");
            case "ScheduleV2" -> timed(p, "ScheduleExpression");
            case "EventBridgeRule", "CloudWatchEvent" -> Optional.of(bus(p));
            case "S3" -> Optional.of(bucket(p, problems));
            case "SNS" -> Optional.of(new Trigger.FromTopic(p.required("Topic")));
            default -> {
                problems.add(p.where(), "events of type " + type + " are not understood here");
                yield Optional.empty();
            }
        };
        if (trigger.isPresent()) {
            p.end();
        }
        return trigger;
    }

    private static Trigger queue(Properties p, Problems problems) {
        int maxConcurrency = p.inner("ScalingConfig")
                .map(s -> {
                    int n = s.number("MaximumConcurrency", 0);
                    s.end();
                    return n;
                })
                .orElse(0);
        p.onlyInAws("Enabled");
        return new Trigger.FromQueue(
                p.required("Queue"),
                p.number("BatchSize", 10),
                p.number("MaximumBatchingWindowInSeconds", 0),
                p.texts("FunctionResponseTypes").contains("ReportBatchItemFailures"),
                maxConcurrency,
                filters(p, problems));
    }

    private static Trigger table(Properties p, Problems problems) {
        String position = p.required("StartingPosition");
        if (!List.of("TRIM_HORIZON", "LATEST").contains(position)) {
            p.problem("StartingPosition", "must be TRIM_HORIZON or LATEST");
        }
        Optional<String> onFailure = p.inner("DestinationConfig").flatMap(d -> {
            Optional<String> queue = d.inner("OnFailure").map(f -> {
                String arn = f.required("Destination");
                f.onlyInAws("Type").end();
                return arn;
            });
            d.end();
            return queue;
        });
        p.onlyInAws("Enabled", "MaximumBatchingWindowInSeconds", "ParallelizationFactor", "MaximumRecordAgeInSeconds");
        return new Trigger.FromTable(
                p.required("Stream"),
                p.number("BatchSize", 100),
                position.equals("TRIM_HORIZON"),
                p.flag("BisectBatchOnFunctionError"),
                p.number("MaximumRetryAttempts", -1),
                p.texts("FunctionResponseTypes").contains("ReportBatchItemFailures"),
                onFailure,
                filters(p, problems));
    }

    private static List<JsonNode> filters(Properties p, Problems problems) {
        List<JsonNode> patterns = new ArrayList<>();
        p.inner("FilterCriteria").ifPresent(criteria -> {
            for (Value filter : criteria.items("Filters")) {
                Properties f = new Properties("filter", filter, problems);
                try {
                    patterns.add(JSON.readTree(f.required("Pattern")));
                } catch (JacksonException e) {
                    f.problem("Pattern", "not JSON");
                }
                f.end();
            }
            criteria.end();
        });
        return patterns;
    }

    private static Optional<Trigger> timed(Properties p, String key) {
        String expression = p.required(key);
        Optional<String> input = p.text("Input");
        String name = p.text("Name").orElse("schedule");
        p.onlyInAws("Description", "Enabled", "State", "RetryPolicy", "DeadLetterConfig", "FlexibleTimeWindow");
        Matcher m = RATE.matcher(expression);
        if (!m.matches()) {
            p.problem(key, "only rate(n minutes|hours|days) is carried out here, not '" + expression + "'");
            return Optional.empty();
        }
        long n = Long.parseLong(m.group(1));
        Duration every = switch (m.group(2)) {
            case "minute" -> Duration.ofMinutes(n);
            case "hour" -> Duration.ofHours(n);
            default -> Duration.ofDays(n);
        };
        return Optional.of(new Trigger.Timed(name, every, input));
    }

    private static Trigger bus(Properties p) {
        p.onlyInAws("RuleName", "State", "RetryPolicy", "DeadLetterConfig");
        JsonNode pattern = p.value("Pattern").map(Value::json).orElse(JsonNodeFactory.instance.objectNode());
        return new Trigger.FromBus(BusRules.busName(p.text("EventBusName").orElse("default")), pattern);
    }

    private static Trigger bucket(Properties p, Problems problems) {
        String prefix = "";
        String suffix = "";
        Optional<Properties> key = p.inner("Filter").flatMap(f -> f.inner("S3Key"));
        if (key.isPresent()) {
            for (Value rule : key.get().items("Rules")) {
                Properties r = new Properties("filter rule", rule, problems);
                String value = r.required("Value");
                if (r.required("Name").equals("prefix")) {
                    prefix = value;
                } else {
                    suffix = value;
                }
                r.end();
            }
        }
        List<String> events =
                p.value("Events").filter(v -> v instanceof Value.Text).isPresent()
                        ? p.text("Events").stream().toList()
                        : p.texts("Events");
        return new Trigger.FromBucket(p.required("Bucket"), events, prefix, suffix);
    }
}
