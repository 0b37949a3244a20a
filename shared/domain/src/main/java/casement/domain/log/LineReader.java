package casement.domain.log;

import casement.domain.Fault;
import casement.domain.audit.AuditId;
import casement.domain.audit.Redaction;
import casement.merkle.Hash;
import casement.merkle.MalformedLog;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a line of entries again. What is read must give the same line when it is written: there is one way only. */
final class LineReader {
    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private final String line;
    private int at;

    private LineReader(String line) {
        this.line = line;
    }

    static LogLine read(String line) {
        LogLine read;
        try {
            read = new LineReader(line).entry();
        } catch (IllegalArgumentException | DateTimeException | Fault unfit) {
            throw malformed(unfit);
        }
        if (!read.line().equals(line)) {
            throw malformed(null);
        }
        return read;
    }

    /** What stands there may be about a person, and is not repeated. */
    private static MalformedLog malformed(@Nullable Throwable cause) {
        return new MalformedLog(
                "a line of entries is not as the log writes it" + (cause == null ? "" : ": " + cause.getClass()));
    }

    private LogLine entry() {
        take("{\"index\":");
        long index = number();
        take(",\"sealedMillis\":");
        Instant sealed = Instant.ofEpochMilli(number());
        take(",\"");
        if (takes("fields\":[")) {
            return new LoggedEntry(index, sealed, fields());
        }
        take("digest\":");
        Hash digest = Hash.parse(text());
        take(",\"purged\":");
        return new PurgedEntry(index, new LeafContent(sealed, digest), redaction());
    }

    private List<LoggedField> fields() {
        List<LoggedField> fields = new ArrayList<>();
        while (!takes("]")) {
            takes(",");
            fields.add(field());
        }
        return fields;
    }

    private LoggedField field() {
        take("{\"name\":");
        String name = text();
        LoggedField field;
        if (takes(",\"salt\":")) {
            Salt salt = new Salt(text());
            take(",\"value\":");
            field = new OpenField(name, salt, text());
        } else {
            take(",\"commitment\":");
            Hash commitment = Hash.parse(text());
            take(",\"redacted\":");
            field = new RedactedField(name, commitment, redaction());
        }
        take("}");
        return field;
    }

    private Redaction redaction() {
        take("{\"authority\":");
        String authority = text();
        take(",\"actor\":");
        String actor = text();
        take(",\"at\":");
        Instant when = Instant.parse(text());
        take(",\"act\":");
        AuditId act = new AuditId(text());
        take("}");
        return new Redaction(authority, actor, when, act);
    }

    private long number() {
        int from = at;
        while (at < line.length() && (Character.isDigit(line.charAt(at)) || line.charAt(at) == '-')) {
            at++;
        }
        return Long.parseLong(line.substring(from, at));
    }

    private String text() {
        take("\"");
        StringBuilder text = new StringBuilder();
        while (!takes("\"")) {
            text.append(takes("\\") ? escaped() : next());
        }
        return text.toString();
    }

    private char escaped() {
        if (!takes("u")) {
            return next();
        }
        StringBuilder digits = new StringBuilder();
        for (int digit = 0; digit < HEX_DIGITS; digit++) {
            digits.append(next());
        }
        return (char) Integer.parseInt(digits.toString(), HEX);
    }

    private char next() {
        if (at == line.length()) {
            throw malformed(null);
        }
        return line.charAt(at++);
    }

    private boolean takes(String expected) {
        boolean isThere = line.startsWith(expected, at);
        at += isThere ? expected.length() : 0;
        return isThere;
    }

    private void take(String expected) {
        if (!takes(expected)) {
            throw malformed(null);
        }
    }
}
