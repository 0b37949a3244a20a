package casement.auditverifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads lines of the entries' files (docs/audit-log.md, "Format 1"); for one thread. */
final class LineReader {
    private static final byte[] INDEX = ascii("{\"index\":");
    private static final byte[] SEALED = ascii(",\"sealedMillis\":");
    private static final byte[] FIELDS = ascii(",\"fields\":[");
    private static final byte[] NAME = ascii("{\"name\":");
    private static final byte[] SALT = ascii(",\"salt\":");
    private static final byte[] VALUE = ascii(",\"value\":");
    private static final byte[] COMMITMENT = ascii(",\"commitment\":");
    private static final byte[] REDACTED = ascii(",\"redacted\":");
    private static final byte[] DIGEST = ascii(",\"digest\":");
    private static final byte[] PURGED = ascii(",\"purged\":");
    private static final byte[] AUTHORITY = ascii("{\"authority\":");
    private static final byte[] ACTOR = ascii(",\"actor\":");
    private static final byte[] AT = ascii(",\"at\":");
    private static final byte[] ACT = ascii(",\"act\":");
    private static final byte[] COMMA = ascii(",");
    private static final byte[] CLOSED = ascii("}");
    private static final byte[] END = ascii("]}");
    private static final byte[] FIELD_LABEL = ascii("field/v1\n");
    private static final byte[] ENTRY_LABEL = ascii("entry/v1\n");
    private static final byte[] ID = ascii("id");
    private static final byte[] MADE_AT = ascii("at");
    private static final int SALT_BYTES = 16;
    private static final int LONGEST_NAME = 0xffff;

    private final Cursor cursor = new Cursor();
    /** One at a time: what a digest is made over is put together first, which is several times as fast. */
    private final MessageDigest digest = Sha.begun();

    private final Message entry = new Message();
    private final Message field = new Message();
    private final byte[] salt = new byte[SALT_BYTES];
    private final byte[] commitment = new byte[Sha.BYTES];
    private Optional<String> id = Optional.empty();
    private Optional<String> at = Optional.empty();
    private List<EntryLine.Redaction> redactions = List.of();

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** @throws BadLog unless it is written as an entry is */
    EntryLine read(byte[] bytes, int from, int until) {
        id = Optional.empty();
        at = Optional.empty();
        redactions = List.of();
        cursor.begin(bytes, from, until);
        cursor.skip(INDEX);
        long index = cursor.number();
        cursor.skip(SEALED);
        long sealedMillis = cursor.number();
        byte[] digest = cursor.sees(DIGEST) ? purged() : fields();
        cursor.expectEnd();
        return new EntryLine(index, sealedMillis, digest, id, at, redactions);
    }

    private byte[] purged() {
        byte[] digest = new byte[Sha.BYTES];
        cursor.skip(DIGEST);
        cursor.base64(digest);
        cursor.skip(PURGED);
        redaction("the whole entry");
        cursor.skip(CLOSED);
        return digest;
    }

    private byte[] fields() {
        cursor.skip(FIELDS);
        entry.begin(ENTRY_LABEL);
        byte[] last = new byte[0];
        do {
            byte[] name = field();
            if (Arrays.compareUnsigned(last, name) >= 0) {
                throw new BadLog("its field " + new String(name, StandardCharsets.UTF_8)
                        + " stands twice, or out of the order of names");
            }
            last = name;
        } while (cursor.skipped(COMMA));
        cursor.skip(END);
        byte[] all = new byte[Sha.BYTES];
        entry.digest(digest, all);
        return all;
    }

    /** @return its name */
    private byte[] field() {
        cursor.skip(NAME);
        cursor.text();
        byte[] name = cursor.textBytes();
        if (name.length == 0 || name.length > LONGEST_NAME) {
            throw new BadLog("a field's name has 1 to " + LONGEST_NAME + " bytes");
        }
        if (cursor.skipped(SALT)) {
            open(name);
        } else {
            cursor.skip(COMMITMENT);
            cursor.base64(commitment);
            cursor.skip(REDACTED);
            redaction(new String(name, StandardCharsets.UTF_8));
        }
        cursor.skip(CLOSED);
        entry.addName(name);
        entry.add(commitment, 0, commitment.length);
        return name;
    }

    private void open(byte[] name) {
        cursor.base64(salt);
        cursor.skip(VALUE);
        cursor.text();
        field.begin(FIELD_LABEL);
        field.addName(name);
        field.add(salt, 0, salt.length);
        cursor.addText(field);
        field.digest(digest, commitment);
        if (Arrays.equals(name, ID)) {
            id = Optional.of(cursor.string());
        } else if (Arrays.equals(name, MADE_AT)) {
            at = Optional.of(cursor.string());
        }
    }

    private void redaction(String what) {
        String authority = said(AUTHORITY);
        String actor = said(ACTOR);
        said(AT);
        String act = said(ACT);
        cursor.skip(CLOSED);
        if (authority.isBlank() || actor.isBlank()) {
            throw new BadLog(what + " was taken out, and nobody says by whose authority and hand");
        }
        if (redactions.isEmpty()) {
            redactions = new ArrayList<>();
        }
        redactions.add(new EntryLine.Redaction(what, authority, actor, act));
    }

    private String said(byte[] key) {
        cursor.skip(key);
        cursor.text();
        return cursor.string();
    }
}
