package casement.acceptance.page;

import casement.json.Json;
import casement.testkit.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketRoute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The built console in Chromium, one hit in the API, and the other end of the page's WebSockets. */
final class PlayedApi implements AutoCloseable {
    static final String HIT = "8df452aedd5f9e4126943036837f300b";
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String ORIGIN = "http://casement.test";
    private static final String SOCKET = "ws://alerts.test/v1";
    private static final double LOCK_MINUTES = 30;
    private static final String PURPOSES = """
            {"purposes":[{"code":"911-call","text":"A call","number":"26-001234","narrative":false,"offences":[]}]}""";
    private static final double PATIENCE_MILLIS = 20_000;

    private final Playwright playwright;
    private final Browser browser;
    private final Page page;
    private final List<WebSocketRoute> sockets = new ArrayList<>();
    private final List<JsonNode> said = new ArrayList<>();
    private final List<JsonNode> posted = new ArrayList<>();
    private final List<JsonNode> cameras = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final Set<String> origins = new TreeSet<>();
    private final String token;
    private final double lockMinutes;
    private int looks;
    private boolean isDown;

    PlayedApi(String role) {
        this(role, List.of());
    }

    PlayedApi(String role, List<JsonNode> cameras) {
        this(List.of(role), cameras, LOCK_MINUTES);
    }

    /** @param lockMinutes after so long without a touch the page locks */
    PlayedApi(List<String> roles, List<JsonNode> cameras, double lockMinutes) {
        this.cameras.addAll(cameras);
        this.lockMinutes = lockMinutes;
        token = token(roles);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
        page = browser.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.addInitScript("sessionStorage.setItem('casement.sign-in', JSON.stringify({ verifier: 'v', state: 's' }))");
        page.route("**/*", this::answer);
        page.routeWebSocket(SOCKET, this::connected);
        page.navigate(ORIGIN + "/?code=c&state=s");
        page.click("#tab-hits");
    }

    /** For {@code @EnabledIf}. */
    static boolean canBePlayed() {
        return Files.isExecutable(CHROMIUM);
    }

    private static String token(List<String> roles) {
        String claims = Json.write(Map.of("name", "Anna", "agency", "spd", "roles", roles, "exp", 4_102_444_800L));
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".x";
    }

    Page page() {
        return page;
    }

    /** Whom the page asked anything, but for WebSockets. */
    Set<String> origins() {
        return origins;
    }

    /** How often the list was asked for. */
    int looks() {
        return looks;
    }

    List<JsonNode> posted() {
        return posted;
    }

    /** The views that the page has ended. */
    List<String> ended() {
        return ended;
    }

    /** What the page said over all its WebSockets. */
    List<JsonNode> said() {
        return said;
    }

    int connections() {
        return sockets.size();
    }

    /** Over the newest WebSocket. */
    void tell(String message) {
        sockets.getLast().send(message);
    }

    void tellOf(String type, long number, long before, int revision) {
        tell(Json.write(Map.of(
                "type", type,
                "number", number,
                "before", before,
                "hit", HIT,
                "revision", revision,
                "category", "stolen-vehicle",
                "camera", "alpr-01",
                "times", 2)));
    }

    void subscribed(long last) {
        tell(Json.write(Map.of("type", "subscribed", "last", last, "complete", true)));
    }

    /** From now on nothing listens. */
    void goDown() {
        isDown = true;
        hangUp(sockets.getLast());
    }

    private static void hangUp(WebSocketRoute socket) {
        socket.close(new WebSocketRoute.CloseOptions().setCode(1001).setReason("going away"));
    }

    void comeBack() {
        isDown = false;
    }

    private void connected(WebSocketRoute socket) {
        if (isDown) {
            hangUp(socket);
            return;
        }
        sockets.add(socket);
        socket.onMessage(frame -> said.add(Json.read(frame.text(), JsonNode.class)));
    }

    private void answer(Route route) {
        Request request = route.request();
        URI address = URI.create(request.url());
        String path = address.getPath();
        if (!address.getScheme().equals("blob")) {
            origins.add(address.getScheme() + "://" + address.getHost());
        }
        if (path.equals("/v1/views")) {
            posted.add(Json.read(request.postData(), JsonNode.class));
            view(route, posted.getLast().path("camera").asText());
        } else if (request.method().equals("DELETE")) {
            ended.add(path.substring(path.lastIndexOf('/') + 1));
            route.fulfill(new Route.FulfillOptions().setStatus(204));
        } else if (path.startsWith("/v1/") && request.method().equals("POST")) {
            posted.add(Json.read(request.postData(), JsonNode.class));
            json(route, "{}");
        } else if (path.equals("/v1/hits")) {
            looks++;
            json(route, Json.write(Map.of("hits", List.of(hit()))));
        } else if (path.equals("/v1/hits/" + HIT)) {
            json(route, Json.write(Map.of("hit", hit(), "auditId", "01")));
        } else if (path.equals("/v1/cameras")) {
            json(route, Json.write(Map.of("auditId", "01", "cameras", cameras)));
        } else if (path.endsWith("/purposes")) {
            json(route, PURPOSES);
        } else if (path.equals("/v1/audit-entries")) {
            json(route, "{\"auditId\":\"01\",\"entries\":[]}");
        } else if (path.startsWith("/v1/")) {
            json(route, "{}");
        } else if (path.equals("/issuer/.well-known/openid-configuration")) {
            json(route, Json.write(Map.of("token_endpoint", ORIGIN + "/issuer/token")));
        } else if (path.equals("/issuer/token")) {
            json(route, Json.write(Map.of("access_token", token)));
        } else if (path.equals("/config.json")) {
            json(
                    route,
                    Json.write(Map.of(
                            "issuer",
                            ORIGIN + "/issuer",
                            "clientId",
                            "x",
                            "api",
                            ORIGIN,
                            "alertSocket",
                            SOCKET,
                            "lockMinutes",
                            lockMinutes)));
        } else {
            file(route, path.equals("/") ? "index.html" : path.substring(1));
        }
    }

    /** Of a camera whose name begins with "closed" no view is given. */
    private static void view(Route route, String camera) {
        if (camera.startsWith("closed")) {
            String refusal = Json.write(
                    Map.of("title", "Refused", "detail", "Not here.", "clause", "SEA-RTCC-5", "status", 403));
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(403)
                    .setContentType("application/problem+json")
                    .setBody(refusal));
            return;
        }
        String id = "view-of-" + camera;
        json(
                route,
                Json.write(Map.of(
                        "id",
                        id,
                        "auditId",
                        "entry-of-" + camera,
                        "expires",
                        "2027-01-01T00:00:00Z",
                        "playlist",
                        "/v1/views/" + id + "/playlist.m3u8")));
    }

    /** The example's camera, otherwise named. */
    static ObjectNode camera(String id, String cameraClass) {
        ObjectNode shown =
                (ObjectNode) Json.read(text(SharedData.root().resolve("events/api/ListCameras.json")), JsonNode.class)
                        .at("/answer/cameras/0");
        ((ObjectNode) shown.get("camera")).put("id", id).put("cameraClass", cameraClass);
        return shown;
    }

    /** Ordered, and heard by nobody. */
    private static JsonNode hit() {
        ObjectNode hit = (ObjectNode) example().at("/answer/hit");
        String verification = """
                {"state":"ordered","validUntil":"2026-11-20T12:15:00Z","checks":[],"orders":[{"revision":3,\
                "by":"0123456789abcdef0123456789abcdef","at":"2026-11-20T12:00:00Z","until":"2026-11-20T12:15:00Z",\
                "stands":true,"acknowledgements":[],"unacknowledgedAt":["2026-11-20T12:01:00Z"]}]}""";
        hit.put("revision", 4);
        hit.set("verification", Json.read(verification, JsonNode.class));
        hit.remove("notice");
        return hit;
    }

    private static JsonNode example() {
        return Json.read(text(SharedData.root().resolve("events/api/ShowHit.json")), JsonNode.class);
    }

    private static void json(Route route, String body) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(body));
    }

    private static void file(Route route, String name) {
        Path file =
                SharedData.root().resolve("infrastructure/console/target/dist").resolve(name);
        String type = name.endsWith(".js") ? "text/javascript" : name.endsWith(".css") ? "text/css" : "text/html";
        String body = Files.isRegularFile(file) ? text(file) : "";
        route.fulfill(new Route.FulfillOptions().setContentType(type).setBody(body));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
