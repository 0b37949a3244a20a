package casement.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published is what the log's files say, counted anew from their text as docs/auditors.md says, with nothing of the server's. */
class PagesAgreeTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    @Clause({"SEA-CCTV-2", "SJ-ALPR-28", "CA-SB34-6"})
    void every_figure_of_the_pages_is_the_count_of_the_logs_entries(long seed) {
        PublishedLog log = new PublishedLog(seed);
        JsonNode months = log.published();
        List<JsonNode> lines = log.lines().stream()
                .map(line -> Json.read(line, JsonNode.class))
                .toList();
        Map<String, Map<String, Long>> recounted = recount(lines);

        assertThat(months).hasSize(3);
        int told = 0;
        int suppressed = 0;
        for (JsonNode month : months) {
            String name = month.path("month").asText();
            Map<String, Long> counts = recounted.getOrDefault(name, Map.of());
            Map<String, Long> left = new HashMap<>(counts);
            for (JsonNode figure : month.path("figures")) {
                long count = left.getOrDefault(key(figure), 0L);
                left.remove(key(figure));
                if (figure.has("count")) {
                    told++;
                    assertThat(figure.path("count").asLong())
                            .as(name + " " + figure)
                            .isEqualTo(count);
                    assertThat(count).as(name + " " + figure).matches(n -> n == 0 || n >= PublishedLog.LEAST);
                } else {
                    suppressed++;
                }
            }
            assertThat(left).as(name + ": counted, and not on the pages").isEmpty();
            assertThat(month.path("entries").asLong()).isEqualTo(entries(lines, name));
        }
        assertThat(told).isGreaterThan(10);
        assertThat(suppressed).isGreaterThan(2);
        assertNoDifferences(months, recounted);
    }

    /** Whoever knew a total and all that is told of it would not know what is suppressed. */
    private static void assertNoDifferences(JsonNode months, Map<String, Map<String, Long>> recounted) {
        for (JsonNode month : months) {
            Map<String, List<Long>> hidden = new TreeMap<>();
            Map<String, Long> counts =
                    recounted.getOrDefault(month.path("month").asText(), Map.of());
            for (JsonNode figure : month.path("figures")) {
                if (!figure.has("count") && !figure.path("keys").isEmpty()) {
                    hidden.computeIfAbsent(figure.path("kind").asText(), none -> new ArrayList<>())
                            .add(counts.getOrDefault(key(figure), 0L));
                }
            }
            assertThat(hidden).allSatisfy((kind, small) -> {
                boolean isAllThereIs = counts.keySet().stream()
                                .filter(name -> name.startsWith(kind + " "))
                                .count()
                        == small.size();
                assertThat(isAllThereIs || small.size() > 1)
                        .as(month + " " + kind)
                        .isTrue();
            });
        }
    }

    private static String key(JsonNode figure) {
        List<String> keys = new ArrayList<>();
        figure.path("keys").forEach(key -> keys.add(key.asText()));
        return figure.path("kind").asText() + " " + String.join(",", keys);
    }

    private static long entries(List<JsonNode> lines, String month) {
        return lines.stream().filter(line -> month(line).equals(month)).count();
    }

    private static String month(JsonNode line) {
        Instant sealed = Instant.ofEpochMilli(line.path("sealedMillis").asLong());
        return YearMonth.from(sealed.atZone(PublishedLog.ZONE)).toString();
    }

    private static Map<String, Map<String, Long>> recount(List<JsonNode> lines) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (JsonNode line : lines) {
            Map<String, String> entry = new HashMap<>();
            line.path("fields")
                    .forEach(field -> entry.put(
                            field.path("name").asText(), field.path("value").asText()));
            String counted = counted(entry);
            if (!counted.isEmpty()) {
                counts.computeIfAbsent(month(line), none -> new TreeMap<>()).merge(counted, 1L, Long::sum);
            }
        }
        return counts;
    }

    /** The table of docs/auditors.md, row by row. */
    private static String counted(Map<String, String> entry) {
        String what = entry.get("action") + " " + entry.get("outcome");
        if ("REFUSED".equals(entry.get("outcome"))) {
            return "refusals " + of(entry, "clause");
        }
        if ("MatchRead CHANGED".equals(what)) {
            return "hits " + of(entry, "element.category");
        }
        if (what.endsWith(" CHANGED") && "true".equals(entry.get("element.firstVerified"))) {
            return "hits-verified " + of(entry, "element.category");
        }
        if ("RejectHit CHANGED".equals(what)) {
            return "hits-rejected " + of(entry, "element.reason");
        }
        if ("SearchReads ASKED".equals(what) && !entry.containsKey("element.after")) {
            return "searches " + of(entry, "purpose.offence");
        }
        if ("StartView ASKED".equals(what) && !entry.containsKey("inReplyTo")) {
            return "views " + of(entry, "purpose.code");
        }
        if ("ReceiveRequest CHANGED".equals(what)) {
            return "requests " + of(entry, "element.agencyType") + "," + of(entry, "element.ruling");
        }
        return "DecideClip CHANGED".equals(what) && "APPROVE".equals(entry.get("element.decision"))
                ? "promotions "
                : "";
    }

    private static String of(Map<String, String> entry, String field) {
        return entry.getOrDefault(field, "(none)");
    }
}
