package casement.json;

import casement.domain.Fault;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** Turns what Jackson says into something that a person can act on, without repeating what was sent. */
final class JsonFaults {
    private JsonFaults() {}

    static Fault.BadInput of(JacksonException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Fault.BadInput problem) {
                return problem;
            }
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new Fault.BadInput(
                    path(unknown), "is not a member that is known here; known: " + unknown.getKnownPropertyIds());
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            String allowed = format.getOriginalMessage().replaceAll("(?s).*(one of [a-z0-9, -]+).*", "must be $1");
            return new Fault.BadInput(path(format), allowed);
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return new Fault.BadInput(path(mapping), "is missing or is not of the right kind");
        }
        return new Fault.BadInput("body", "is not JSON as asked for" + at(e.getLocation()));
    }

    private static String at(JsonLocation location) {
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(r -> r.getFieldName() != null ? r.getFieldName() : "[" + r.getIndex() + "]")
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
