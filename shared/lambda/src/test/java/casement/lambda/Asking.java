package casement.lambda;

import casement.domain.audit.AuditLog;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.json.Json;
import casement.testkit.TestIssuer;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;

/** Puts AWS's envelopes to handlers and reads what they answer. */
final class Asking {
    static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private Asking() {}

    static ApplicationContext context(TestIssuer issuer, ListedEntries entries) {
        return context(issuer, entries, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static ApplicationContext context(TestIssuer issuer, ListedEntries entries, Clock clock) {
        ApplicationContext context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(Map.of(
                        "oidc.issuer",
                        issuer.uri().toString(),
                        "oidc.audience",
                        TestIssuer.AUDIENCE,
                        "oidc.founders",
                        "founder; other-founder"))
                .build();
        context.registerSingleton(Clock.class, clock);
        context.registerSingleton(AuditLog.class, new AuditLog(entries, clock, new AuditIds()));
        context.registerSingleton(People.class, issuer.directory().people);
        context.registerSingleton(Agencies.class, issuer.directory().agencies);
        return context.start();
    }

    static JsonNode envelope(String name) {
        try (InputStream in = Objects.requireNonNull(Asking.class.getResourceAsStream("/" + name), name)) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), JsonNode.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static JsonNode http(RequestStreamHandler handler, String authorization, String body) {
        ObjectNode envelope = (ObjectNode) envelope("http.json");
        ((ObjectNode) envelope.get("headers")).put("Authorization", authorization);
        if (body.isEmpty()) {
            envelope.remove("body");
        } else {
            envelope.put("body", body);
        }
        return ask(handler, envelope);
    }

    static JsonNode ask(RequestStreamHandler handler, JsonNode envelope) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] sent = Json.write(envelope).getBytes(StandardCharsets.UTF_8);
        try {
            handler.handleRequest(new ByteArrayInputStream(sent), out, null);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Json.read(out.toString(StandardCharsets.UTF_8), JsonNode.class);
    }

    static JsonNode body(JsonNode answer) {
        return Json.read(answer.get("body").asText(), JsonNode.class);
    }
}
