package casement.auditverifier;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a line of the entries' files shows, by name; that it is what was sealed is looked at elsewhere. */
final class OpenFields {
    private static final byte[] FIELDS = ascii(",\"fields\":[");
    private static final byte[] INDEX = ascii("{\"index\":");
    private static final byte[] SEALED = ascii(",\"sealedMillis\":");
    private static final byte[] NAME = ascii("{\"name\":");
    private static final byte[] SALT = ascii(",\"salt\":");
    private static final byte[] VALUE = ascii(",\"value\":");
    private static final byte[] COMMA = ascii(",");
    private static final byte[] COLON = ascii(":");
    private static final byte[] OPEN = ascii("{");
    private static final byte[] CLOSED = ascii("}");

    private OpenFields() {}

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Nothing of what was taken out, and of a purged entry nothing.
     *
     * @throws BadLog unless it is written as an entry is
     */
    static Map<String, String> of(byte[] bytes, int from, int until) {
        Cursor cursor = new Cursor();
        cursor.begin(bytes, from, until);
        cursor.skip(INDEX);
        cursor.number();
        cursor.skip(SEALED);
        cursor.number();
        Map<String, String> shown = new HashMap<>();
        if (!cursor.skipped(FIELDS)) {
            return shown;
        }
        do {
            cursor.skip(NAME);
            String name = text(cursor);
            if (cursor.skipped(SALT)) {
                cursor.text();
                cursor.skip(VALUE);
                shown.put(name, text(cursor));
            } else {
                takenOut(cursor);
            }
            cursor.skip(CLOSED);
        } while (cursor.skipped(COMMA));
        return shown;
    }

    private static String text(Cursor cursor) {
        cursor.text();
        return cursor.string();
    }

    /** {@code ,"commitment":"…","redacted":{"…":"…",…}}. */
    private static void takenOut(Cursor cursor) {
        cursor.skip(COMMA);
        cursor.text();
        cursor.skip(COLON);
        cursor.text();
        cursor.skip(COMMA);
        cursor.text();
        cursor.skip(COLON);
        cursor.skip(OPEN);
        do {
            cursor.text();
            cursor.skip(COLON);
            cursor.text();
        } while (cursor.skipped(COMMA));
        cursor.skip(CLOSED);
    }
}
