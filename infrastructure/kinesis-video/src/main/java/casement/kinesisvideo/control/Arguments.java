package casement.kinesisvideo.control;

import casement.kinesisvideo.KinesisVideoFault;
import casement.kinesisvideo.Wire;
import casement.kinesisvideo.stream.Streams;
import casement.kinesisvideo.stream.VideoStream;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a caller passes to an operation; what does not fit is refused by name. */
public final class Arguments {
    private static final String STREAM_NAME = "StreamName";
    private static final String STREAM_ARN = "StreamARN";
    private static final int LONGEST_TEXT = 4096;

    private final JsonNode json;

    private Arguments(JsonNode json) {
        this.json = json;
    }

    /** No body is no arguments. */
    public static Arguments of(byte[] body) {
        try {
            return new Arguments(body.length == 0 ? Wire.object() : Wire.read(body));
        } catch (IOException e) {
            throw KinesisVideoFault.common(400, "SerializationException", "The request is not a JSON object.");
        }
    }

    public boolean has(String name) {
        return json.hasNonNull(name);
    }

    public Optional<String> optional(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonNode value = json.get(name);
        if (!value.isTextual() || value.textValue().length() > LONGEST_TEXT) {
            throw invalid(name, "must be text of at most " + LONGEST_TEXT + " characters");
        }
        return Optional.of(value.textValue());
    }

    public String text(String name) {
        return optional(name).orElseThrow(() -> missing(name));
    }

    public Optional<String> optional(String name, Pattern form, int longest) {
        Optional<String> text = optional(name);
        if (text.isPresent()
                && (text.get().length() > longest || !form.matcher(text.get()).matches())) {
            throw invalid(name, "must match " + form + " and have at most " + longest + " characters");
        }
        return text;
    }

    public Optional<Integer> number(String name, int least, int most) {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonNode value = json.get(name);
        if (!value.canConvertToInt() || value.intValue() < least || value.intValue() > most) {
            throw invalid(name, "must be a number from " + least + " to " + most);
        }
        return Optional.of(value.intValue());
    }

    public Arguments object(String name) {
        if (!json.path(name).isObject()) {
            throw missing(name);
        }
        return new Arguments(json.get(name));
    }

    /** Seconds since 1970 with a fraction, as JSON clients send it, or ISO 8601. */
    public Instant time(String name) {
        JsonNode value = json.path(name);
        try {
            if (value.isNumber()) {
                BigDecimal millis = value.decimalValue().movePointRight(3);
                return Instant.ofEpochMilli(millis.toBigInteger().longValueExact());
            }
            if (value.isTextual()) {
                return OffsetDateTime.parse(value.textValue()).toInstant();
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw invalid(name, "must be a time");
        }
        throw missing(name);
    }

    public List<String> texts(String name, int most) {
        List<String> texts = new ArrayList<>();
        json.path(name).forEach(value -> texts.add(value.asText()));
        if (texts.isEmpty() || texts.size() > most) {
            throw invalid(name, "must have 1 to " + most + " members");
        }
        return texts;
    }

    public Map<String, String> map(String name) {
        Map<String, String> map = new TreeMap<>();
        json.path(name)
                .properties()
                .forEach(entry -> map.put(entry.getKey(), entry.getValue().asText()));
        return map;
    }

    /** Pairs of Key and Value. */
    public Map<String, String> pairs(String name) {
        Map<String, String> map = new TreeMap<>();
        json.path(name)
                .forEach(pair ->
                        map.put(pair.path("Key").asText(), pair.path("Value").asText()));
        return map;
    }

    /** The stream that is named, by its name or its ARN. */
    public VideoStream stream(Streams streams) {
        Optional<VideoStream> found;
        if (has(STREAM_ARN)) {
            found = streams.byArn(text(STREAM_ARN));
            if (has(STREAM_NAME)) {
                String name = text(STREAM_NAME);
                found = found.filter(stream -> stream.config().name().equals(name));
            }
        } else if (has(STREAM_NAME)) {
            found = streams.named(text(STREAM_NAME));
        } else {
            throw KinesisVideoFault.invalidArgument("Either StreamName or StreamARN must be given.");
        }
        return found.orElseThrow(() -> KinesisVideoFault.notFound("The requested stream is not found or not active."));
    }

    static KinesisVideoFault invalid(String name, String rule) {
        return KinesisVideoFault.invalidArgument(
                "1 validation error detected: the value of '" + name + "' " + rule + ".");
    }

    private static KinesisVideoFault missing(String name) {
        return invalid(name, "must be given");
    }
}
