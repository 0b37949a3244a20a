package casement.domain.log;

import casement.domain.audit.Redaction;
import java.util.Locale;

/** Entries as lines of JSON (RFC 8259), each written in one way only. */
final class LogLines {
    private LogLines() {}

    static String line(LoggedEntry entry) {
        StringBuilder line = begun(entry.index(), entry.sealed().toEpochMilli()).append(",\"fields\":[");
        String comma = "";
        for (LoggedField field : entry.fields()) {
            line.append(comma).append("{\"name\":");
            quote(line, field.name());
            switch (field) {
                case OpenField open -> open(line, open);
                case RedactedField redacted -> {
                    line.append(",\"commitment\":\"")
                            .append(redacted.commitment().base64())
                            .append("\",\"redacted\":");
                    redaction(line, redacted.redaction());
                }
            }
            line.append('}');
            comma = ",";
        }
        return line.append("]}").toString();
    }

    static String line(PurgedEntry entry) {
        StringBuilder line = begun(entry.index(), entry.leaf().sealed().toEpochMilli())
                .append(",\"digest\":\"")
                .append(entry.leaf().digest().base64())
                .append("\",\"purged\":");
        redaction(line, entry.redaction());
        return line.append('}').toString();
    }

    private static StringBuilder begun(long index, long sealedMillis) {
        return new StringBuilder(1_024)
                .append("{\"index\":")
                .append(index)
                .append(",\"sealedMillis\":")
                .append(sealedMillis);
    }

    private static void open(StringBuilder line, OpenField field) {
        line.append(",\"salt\":\"").append(field.salt().base64()).append("\",\"value\":");
        quote(line, field.value());
    }

    private static void redaction(StringBuilder line, Redaction why) {
        line.append("{\"authority\":");
        quote(line, why.authority());
        line.append(",\"actor\":");
        quote(line, why.actor());
        line.append(",\"at\":\"")
                .append(why.at())
                .append("\",\"act\":\"")
                .append(why.act())
                .append("\"}");
    }

    private static void quote(StringBuilder line, String text) {
        line.append('"');
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '"' || character == '\\') {
                line.append('\\').append(character);
            } else if (character < ' ') {
                line.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
            } else {
                line.append(character);
            }
        }
        line.append('"');
    }
}
