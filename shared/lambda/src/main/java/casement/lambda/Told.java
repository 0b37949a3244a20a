package casement.lambda;

import casement.domain.Fault;
import casement.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A part of a JSON message, which knows where in it it stands and keeps all that is found wrong; unknown members are let be. */
public final class Told {
    private static final long LAST_SECOND = 253_402_300_799L;

    private final JsonNode node;
    private final String at;
    private final List<Fault.Problem> problems;

    private Told(JsonNode node, String at, List<Fault.Problem> problems) {
        this.node = node;
        this.at = at;
        this.problems = problems;
    }

    /** @throws Fault.BadInput when it is no JSON object */
    public static Told of(byte[] json) {
        try {
            JsonNode node = Json.lenient().readTree(json);
            if (node == null || !node.isObject()) {
                throw new Fault.BadInput("body", "is no JSON object");
            }
            return new Told(node, "", new ArrayList<>());
        } catch (JsonProcessingException e) {
            throw new Fault.BadInput("body", "is not JSON");
        } catch (IOException e) {
            throw new IllegalStateException("bytes are there", e);
        }
    }

    /** What a machine sent, read already. */
    public static Told of(JsonNode object) {
        return new Told(object, "", new ArrayList<>());
    }

    /** Where in the message it stands. */
    public String field() {
        return at;
    }

    /** Its member of that name, whether or not it is there. */
    public Told in(String member) {
        JsonNode inside = node.get(member);
        return new Told(
                inside == null ? MissingNode.getInstance() : inside,
                at.isEmpty() ? member : at + "." + member,
                problems);
    }

    /** Whether something is there. */
    public boolean is() {
        return !node.isMissingNode() && !node.isNull();
    }

    /** Its members, if it is a list. */
    public List<Told> each() {
        List<Told> all = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                all.add(new Told(node.get(i), at + "[" + i + "]", problems));
            }
        }
        return all;
    }

    /** A text, or a number where makers number what others name; empty when there is none. */
    public Optional<String> text() {
        return node.isTextual() || node.isIntegralNumber()
                ? Optional.of(node.asText().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** A text that must be there. */
    public String needText() {
        return text().orElseGet(() -> wrong("is missing or no text", ""));
    }

    /** A number; empty when there is none. */
    public OptionalDouble number() {
        return node.isNumber() && Double.isFinite(node.asDouble())
                ? OptionalDouble.of(node.asDouble())
                : OptionalDouble.empty();
    }

    /** A number that must be there. */
    public double needNumber() {
        return number().orElseGet(() -> wrong("is missing or no number", 0.0));
    }

    /** @param whole what stands for certainty, 1 or 100 */
    public double needConfidence(double whole) {
        double part = needNumber() / whole;
        return part >= 0 && part <= 1 ? part : wrong("must be from 0 to " + (whole == 1 ? "1" : "100"), 0.0);
    }

    /** ISO 8601 with a zone. */
    public Instant needTime() {
        try {
            return OffsetDateTime.parse(needText()).toInstant();
        } catch (DateTimeException e) {
            return wrong("must be a time with a zone, such as 2026-11-22T08:00:00Z", Instant.EPOCH);
        }
    }

    /** Seconds since 1970. */
    public Instant needEpochSeconds() {
        double seconds = needNumber();
        return seconds > 0 && seconds < LAST_SECOND
                ? Instant.ofEpochMilli(Math.round(seconds * 1000))
                : wrong("must be seconds since 1970", Instant.EPOCH);
    }

    /** Milliseconds since 1970. */
    public Instant needEpochMillis() {
        double millis = needNumber();
        return millis > 0 && millis / 1000 < LAST_SECOND
                ? Instant.ofEpochMilli((long) millis)
                : wrong("must be milliseconds since 1970", Instant.EPOCH);
    }

    /** Base64, as text. */
    public Optional<byte[]> bytes() {
        try {
            return text().map(Base64.getMimeDecoder()::decode);
        } catch (IllegalArgumentException e) {
            return wrong("is not Base64", Optional.empty());
        }
    }

    /** Keeps what is wrong here, and goes on with something else. */
    public <T> T wrong(String message, T instead) {
        problems.add(new Fault.Problem(at, message));
        return instead;
    }

    /** @throws Fault.BadInput with everything that was found wrong anywhere in the message */
    public void finish() {
        if (!problems.isEmpty()) {
            throw new Fault.BadInput(problems);
        }
    }
}
