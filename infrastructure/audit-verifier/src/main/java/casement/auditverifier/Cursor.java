package casement.auditverifier;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Goes through a line that is written in one way only; whatever else stands there is a fault. */
final class Cursor {
    private static final byte[] BASE64_VALUES = base64Values();
    private static final int LONGEST_NUMBER = 18;

    private byte[] line = new byte[0];
    private int begin;
    private int end;
    private int at;
    /** Where the last text lies, without its quotes and with its escapes undone. */
    private byte[] text = new byte[0];

    private int textFrom;
    private int textUntil;
    private byte[] unescaped = new byte[1_024];

    private static byte[] base64Values() {
        byte[] values = new byte[1 << Byte.SIZE];
        Arrays.fill(values, (byte) -1);
        String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int value = 0; value < digits.length(); value++) {
            values[digits.charAt(value)] = (byte) value;
        }
        return values;
    }

    void begin(byte[] bytes, int from, int until) {
        line = bytes;
        begin = from;
        at = from;
        end = until;
    }

    private BadLog bad(String what) {
        return new BadLog("at its byte " + (at - begin) + " should stand " + what);
    }

    boolean sees(byte[] literal) {
        return Arrays.equals(line, at, Math.min(end, at + literal.length), literal, 0, literal.length);
    }

    void skip(byte[] literal) {
        if (!sees(literal)) {
            throw bad(new String(literal, StandardCharsets.UTF_8));
        }
        at += literal.length;
    }

    /** @return whether it stood there and was skipped */
    boolean skipped(byte[] literal) {
        boolean is = sees(literal);
        at += is ? literal.length : 0;
        return is;
    }

    void expectEnd() {
        if (at != end) {
            throw bad("the line's end");
        }
    }

    long number() {
        int from = at;
        long number = 0;
        while (at < end && line[at] >= '0' && line[at] <= '9' && at - from < LONGEST_NUMBER) {
            number = number * 10 + (line[at++] - '0');
        }
        if (at == from || (line[from] == '0' && at > from + 1)) {
            throw bad("a number without leading zeros");
        }
        return number;
    }

    /** A text in quotes; it is where the accessors below say until the next one is read. */
    void text() {
        if (at >= end || line[at] != '"') {
            throw bad("a text in quotes");
        }
        int from = ++at;
        while (at < end && line[at] != '"' && line[at] != '\\' && Byte.toUnsignedInt(line[at]) >= ' ') {
            at++;
        }
        if (at < end && line[at] == '"') {
            text = line;
            textFrom = from;
            textUntil = at++;
            return;
        }
        escapedText(from);
    }

    private void escapedText(int from) {
        int length = at - from;
        if (unescaped.length < end - begin) {
            unescaped = new byte[end - begin];
        }
        System.arraycopy(line, from, unescaped, 0, length);
        while (at < end && line[at] != '"') {
            unescaped[length++] = line[at] == '\\' ? escape() : plain();
        }
        if (at >= end) {
            throw bad("the quote that ends a text");
        }
        at++;
        text = unescaped;
        textFrom = 0;
        textUntil = length;
    }

    private byte plain() {
        if (Byte.toUnsignedInt(line[at]) < ' ') {
            throw bad("no control character");
        }
        return line[at++];
    }

    /** Only what must be escaped is, and in one way. */
    private byte escape() {
        at++;
        byte kind = at < end ? line[at++] : 0;
        if (kind == '"' || kind == '\\') {
            return kind;
        }
        if (kind == 'u' && at + 4 <= end && line[at] == '0' && line[at + 1] == '0') {
            int value = (hex(line[at + 2]) << 4) | hex(line[at + 3]);
            at += 4;
            if (value < ' ') {
                return (byte) value;
            }
        }
        throw bad("one of the escapes \\\", \\\\ and \\u00xx of a control character");
    }

    private int hex(byte digit) {
        int value = Character.digit(digit, 16);
        if (value < 0 || (digit >= 'A' && digit <= 'F')) {
            throw bad("a hexadecimal digit in lower case");
        }
        return value;
    }

    byte[] textBytes() {
        return Arrays.copyOfRange(text, textFrom, textUntil);
    }

    String string() {
        return new String(text, textFrom, textUntil - textFrom, StandardCharsets.UTF_8);
    }

    void addText(Message message) {
        message.add(text, textFrom, textUntil - textFrom);
    }

    /** Base 64 in quotes, canonical, of so many bytes. */
    void base64(byte[] into) {
        int padded = (into.length + 2) / 3 * 4;
        if (at + padded + 2 > end || line[at] != '"' || line[at + 1 + padded] != '"') {
            throw bad("Base 64 of " + into.length + " bytes in quotes");
        }
        int from = at + 1;
        int written = 0;
        for (; written + 3 <= into.length; from += 4, written += 3) {
            int bits = digits(from, 4);
            into[written] = (byte) (bits >>> 16);
            into[written + 1] = (byte) (bits >>> 8);
            into[written + 2] = (byte) bits;
        }
        int left = into.length - written;
        if (left > 0) {
            base64End(into, written, left, from);
        }
        at += padded + 2;
    }

    /** One byte and two paddings, or two and one; the bits between are zero. */
    private void base64End(byte[] into, int written, int left, int from) {
        int bits = digits(from, left + 1) << (6 * (3 - left));
        boolean isPadded = line[from + 3] == '=' && (left == 2 || line[from + 2] == '=');
        if (!isPadded || (bits & ((1 << (8 * (3 - left))) - 1)) != 0) {
            throw bad("canonical Base 64");
        }
        for (int n = 0; n < left; n++) {
            into[written + n] = (byte) (bits >>> (16 - 8 * n));
        }
    }

    private int digits(int from, int count) {
        int bits = 0;
        for (int n = 0; n < count; n++) {
            int value = BASE64_VALUES[Byte.toUnsignedInt(line[from + n])];
            if (value < 0) {
                throw bad("a digit of Base 64");
            }
            bits = (bits << 6) | value;
        }
        return bits;
    }
}
