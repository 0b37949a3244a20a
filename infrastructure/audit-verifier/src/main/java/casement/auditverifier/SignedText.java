package casement.auditverifier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A signed note (C2SP signed-note).
 *
 * @param text with its last line end
 */
record SignedText(String text, List<Line> signatures) {
    private static final String DASH = "\u2014 ";
    private static final int KEY_ID_BYTES = 4;

    /** @param bytes what the key's algorithm made, without the key's id */
    record Line(String name, int keyId, byte[] bytes) {}

    static SignedText parse(String what, byte[] note) {
        String all;
        try {
            all = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(note))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadLog(what + " is not in UTF-8", e);
        }
        int end = all.lastIndexOf("\n\n");
        if (end < 0 || !all.endsWith("\n") || all.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new BadLog(what + " is not a signed note");
        }
        List<Line> lines = new ArrayList<>();
        for (String line :
                Arrays.asList(all.substring(end + 2, all.length() - 1).split("\n", -1))) {
            lines.add(line(what, line));
        }
        return new SignedText(all.substring(0, end + 1), lines);
    }

    private static Line line(String what, String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !line.startsWith(DASH) || parts[1].isEmpty()) {
            throw new BadLog(what + " has a line that is no signature: " + line);
        }
        byte[] bytes = Base64Text.decode("a signature of " + what, parts[2]);
        if (bytes.length <= KEY_ID_BYTES) {
            throw new BadLog(what + " has an empty signature: " + line);
        }
        return new Line(
                parts[1], ByteBuffer.wrap(bytes).getInt(), Arrays.copyOfRange(bytes, KEY_ID_BYTES, bytes.length));
    }
}
