package casement.acceptance.page;

import casement.json.Json;
import casement.testkit.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** One request for a clip and one item of evidence in the API of a page, each as in the API's examples. */
final class PlayedEvidence {
    private static final String CLIPS = "/v1/clip-requests";
    private static final String EVIDENCE = "/v1/evidence";

    private final boolean isAsker;
    private final ObjectNode clip = example("ShowClipRequest");
    private final ObjectNode item = (ObjectNode) example("OpenEvidence").get("item");
    private final List<String> asked = new ArrayList<>();
    private final List<JsonNode> posted = new ArrayList<>();

    private PlayedEvidence(boolean isAsker) {
        this.isAsker = isAsker;
    }

    /**
     * Answers for the page from now on.
     *
     * @param isAsker whether who is signed in asked for the clip
     */
    static PlayedEvidence in(Page page, boolean isAsker) {
        PlayedEvidence played = new PlayedEvidence(isAsker);
        page.route(address -> isMine(URI.create(address).getPath()), played::answer);
        return played;
    }

    private static boolean isMine(String path) {
        return path.startsWith(CLIPS) || path.startsWith(EVIDENCE);
    }

    /** The paths that were asked for, in order. */
    List<String> asked() {
        return asked;
    }

    List<JsonNode> posted() {
        return posted;
    }

    /** The copy that was ordered last is there. */
    void finishCopy() {
        ObjectNode copy = (ObjectNode) item.withArray("copies").get(0);
        copy.put("madeAt", "2026-11-20T12:00:00Z")
                .put("fetchBy", "2100-01-01T00:00:00Z")
                .put("bytes", 2_093_821)
                .put("sha256", "2cea274d0bedc39ec4ab6ba9e59ec889e3ed6fb56a1cf088a64d9b383378dc97");
    }

    private void answer(Route route) {
        Request request = route.request();
        String path = URI.create(request.url()).getPath();
        asked.add(path);
        if (request.method().equals("POST")) {
            posted.add(Json.read(request.postData(), JsonNode.class));
            post(route, path, posted.getLast());
        } else if (path.equals(CLIPS)) {
            ObjectNode page = example("ListClipRequests");
            page.set("requests", page.arrayNode().add(clip.get("request")));
            json(route, page);
        } else if (path.equals(EVIDENCE)) {
            ObjectNode page = example("ListEvidence");
            page.set("items", page.arrayNode().add(item));
            json(route, page);
        } else {
            json(route, clip);
        }
    }

    private void post(Route route, String path, JsonNode body) {
        if (path.equals(CLIPS)) {
            json(route, clip.get("request"));
        } else if (path.startsWith(CLIPS)) {
            decide(route, body);
        } else if (path.endsWith("/copies/1/openings")) {
            json(route, example("OpenCopy"));
        } else if (path.endsWith("/copies")) {
            order(route, body.get("recipient"));
        } else if (path.endsWith("/openings")) {
            ObjectNode opened = example("OpenEvidence");
            opened.set("item", item);
            json(route, opened);
        } else if (path.endsWith("/holds")) {
            item.set("holds", example("HoldEvidence").at("/item/holds"));
            changed(route);
        } else if (path.endsWith("/changes")) {
            item.set("changes", example("ProposeEvidenceChange").at("/item/changes"));
            changed(route);
        } else {
            refuse(route, "CA-SB34-5", "another person decides");
        }
    }

    private void decide(Route route, JsonNode body) {
        if (isAsker && !body.path("decision").asText().equals("withdraw")) {
            refuse(route, "CA-SB34-5", "who asks for a clip does not approve it; another person does");
            return;
        }
        ((ObjectNode) clip.get("request")).put("state", "approved");
        ((ObjectNode) clip.get("cutting")).put("done", 1);
        json(route, clip.get("request"));
    }

    /** The public gets nothing. */
    private void order(Route route, JsonNode recipient) {
        if (recipient.path("kind").asText().equals("public")) {
            refuse(route, "SEA-CCTV-11", "not to the public");
            return;
        }
        ObjectNode ordered = example("OrderCopy");
        item.withArray("copies").add(ordered.get("copy"));
        json(route, ordered);
    }

    private void changed(Route route) {
        ObjectNode answer = example("HoldEvidence");
        answer.set("item", item);
        json(route, answer);
    }

    static ObjectNode example(String operation) {
        try {
            String text = Files.readString(SharedData.root().resolve("events/api/" + operation + ".json"));
            return (ObjectNode) Json.read(text, JsonNode.class).get("answer");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void json(Route route, JsonNode body) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(Json.write(body)));
    }

    static void refuse(Route route, String clause, String detail) {
        ObjectNode problem = Json.read("{\"title\":\"The rules forbid it\",\"status\":403}", ObjectNode.class);
        problem.put("clause", clause).put("detail", detail);
        route.fulfill(new Route.FulfillOptions()
                .setStatus(403)
                .setContentType("application/problem+json")
                .setBody(Json.write(problem)));
    }
}
