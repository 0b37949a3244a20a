package casement.acceptance.page;

import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** One request from outside in the API of a page, as in the API's examples. */
final class PlayedRequests {
    private static final String REQUESTS = "/v1/data-requests";

    private final boolean isReceiver;
    private final List<String> lists = new ArrayList<>();
    private final List<JsonNode> posted = new ArrayList<>();
    private JsonNode request = PlayedEvidence.example("ListRequests").at("/requests/0");

    private PlayedRequests(boolean isReceiver) {
        this.isReceiver = isReceiver;
    }

    /**
     * Answers for the page from now on.
     *
     * @param isReceiver whether who is signed in took the request in
     */
    static PlayedRequests in(Page page, boolean isReceiver) {
        PlayedRequests played = new PlayedRequests(isReceiver);
        page.route(address -> URI.create(address).getPath().startsWith(REQUESTS), played::answer);
        return played;
    }

    /** The questions of each look at the list. */
    List<String> lists() {
        return lists;
    }

    List<JsonNode> posted() {
        return posted;
    }

    private void answer(Route route) {
        Request asked = route.request();
        URI address = URI.create(asked.url());
        String path = address.getPath();
        if (asked.method().equals("POST")) {
            posted.add(Json.read(asked.postData(), JsonNode.class));
            post(route, path);
        } else if (path.equals(REQUESTS)) {
            lists.add(address.getQuery());
            ObjectNode page = PlayedEvidence.example("ListRequests");
            page.set("requests", page.arrayNode().add(request));
            PlayedEvidence.json(route, page);
        } else {
            PlayedEvidence.json(route, request);
        }
    }

    private void post(Route route, String path) {
        if (path.equals(REQUESTS)) {
            PlayedEvidence.json(route, ruling(posted.getLast()));
        } else if (path.endsWith("/answer")) {
            request = PlayedEvidence.example("AnswerRequest");
            PlayedEvidence.json(route, request);
        } else if (isReceiver) {
            PlayedEvidence.refuse(route, "SJ-ALPR-30", "who took a request in does not decide on it");
        } else {
            request = PlayedEvidence.example("DecideRequest");
            PlayedEvidence.json(route, request);
        }
    }

    /** Immigration goes to counsel, all else is reviewed. */
    private static JsonNode ruling(JsonNode received) {
        ObjectNode ruling = PlayedEvidence.example("ReceiveRequest");
        if (received.at("/grounds/offence").asText().equals("immigration")) {
            ruling.put("state", "routed-to-counsel")
                    .put("clause", "SEA-CCTV-12")
                    .put("text", "Counsel answers.");
        }
        return ruling;
    }
}
