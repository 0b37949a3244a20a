package casement.local.signin;

import casement.local.process.Child;
import casement.local.process.Ports;
import casement.local.service.Programs;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The issuer: mock-oauth2-server, with a page to choose a person on. */
public final class SignIn implements AutoCloseable {
    public static final String AUDIENCE = "casement";
    public static final String CLIENT = "casement-console";
    private static final String ISSUER = "casement";
    private static final String NOWHERE = "http://127.0.0.1/signed-in";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final SecureRandom random = new SecureRandom();
    private final Child child;
    private final int port;

    private SignIn(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    public static SignIn start(Programs programs, int port, Path data, Path logs) {
        try {
            Path page = Files.createDirectories(data).resolve("login.html");
            Files.writeString(page, LoginPage.html(AUDIENCE));
            ObjectNode configuration = JsonNodeFactory.instance.objectNode();
            configuration.put("interactiveLogin", true);
            configuration.put("httpServer", "NettyWrapper");
            configuration.put("loginPagePath", page.toAbsolutePath().toString());
            return new SignIn(
                    Child.start(
                            programs.program(
                                    "sign-in",
                                    "no.nav.security.mock.oauth2.StandaloneMockOAuth2ServerKt",
                                    List.of(),
                                    List.of("-Xmx128m"),
                                    Map.of(
                                            "JSON_CONFIG",
                                            configuration.toString(),
                                            "SERVER_HOSTNAME",
                                            "127.0.0.1",
                                            "SERVER_PORT",
                                            Integer.toString(port),
                                            "LOG_LEVEL",
                                            "WARN")),
                            logs,
                            () -> {}),
                    port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void await() throws InterruptedException {
        Ports.await(port, child, Duration.ofMinutes(3));
    }

    public Child child() {
        return child;
    }

    public URI issuer() {
        return URI.create("http://127.0.0.1:" + port + "/" + ISSUER);
    }

    /** A fresh access token, got as the page gets it: authorization code with PKCE. */
    public String token(Person person) {
        String verifier = random();
        URI authorise = URI.create(issuer() + "/authorize?"
                + form(Map.of(
                        "client_id",
                        CLIENT,
                        "response_type",
                        "code",
                        "redirect_uri",
                        NOWHERE,
                        "scope",
                        "openid",
                        "state",
                        random(),
                        "code_challenge",
                        challenge(verifier),
                        "code_challenge_method",
                        "S256")));
        HttpResponse<String> redirect =
                post(authorise, Map.of("username", person.id(), "claims", LoginPage.claims(person, AUDIENCE)));
        String code = redirect.headers().firstValue("location").orElse("").replaceAll(".*[?&]code=([^&]*).*", "$1");
        HttpResponse<String> answer = post(
                URI.create(issuer() + "/token"),
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "client_id", CLIENT,
                        "redirect_uri", NOWHERE,
                        "code_verifier", verifier));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("no token for " + person.id() + ": status " + answer.statusCode());
        }
        try {
            return new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> post(URI uri, Map<String, String> fields) {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("sign-in does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String random() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() {
        child.close();
    }
}
