package casement.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import casement.json.Json;
import casement.local.signin.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Goes through a list by its cursors, in small pages and not for ever. */
final class PageWalk {
    private static final String LIMIT = "3";
    private static final int MOST_PAGES = 6;

    private final Caller caller;
    private final Described list;
    private final Map<String, JsonNode> answers;

    PageWalk(Caller caller, Described list, Map<String, JsonNode> answers) {
        this.caller = caller;
        this.list = list;
        this.answers = answers;
    }

    List<JsonNode> items() throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            JsonNode page = page(cursor);
            page.forEach(member -> {
                if (member.isArray()) {
                    assertThat(member.size()).isLessThanOrEqualTo(Integer.parseInt(LIMIT));
                    member.forEach(items::add);
                }
            });
            cursor = page.path("next").asText("");
            if (cursor.isEmpty()) {
                break;
            }
        }
        return items;
    }

    private JsonNode page(String cursor) throws IOException, InterruptedException {
        Map<String, String> query = list.parameters("query");
        query.put("limit", LIMIT);
        query.put("cursor", cursor);
        HttpResponse<String> answer =
                caller.call(Caller.Sent.of(list.as().map(Person::byId), "GET", list.target(path(), query), ""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.read(answer.body(), JsonNode.class);
    }

    private Map<String, String> path() {
        TreeMap<String, String> path = new TreeMap<>();
        list.example(answers)
                .path("parameters")
                .properties()
                .forEach(p -> path.put(p.getKey(), p.getValue().asText()));
        return path;
    }
}
