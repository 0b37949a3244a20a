package casement.auditverifier;

import java.util.regex.Pattern;

/** A checkpoint (C2SP tlog-checkpoint), and whence it comes. */
record Head(String from, SignedText note, String origin, long size, byte[] root) {
    static final int LONGEST = 1 << 20;

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final int LINES = 3;

    static Head parse(String from, byte[] content) {
        SignedText note = SignedText.parse(from, content);
        String[] lines = note.text().split("\n", -1);
        if (lines.length < LINES + 1
                || lines[0].isEmpty()
                || !SIZE.matcher(lines[1]).matches()) {
            throw new BadLog(from + " is not a checkpoint: its lines are origin, size and root");
        }
        byte[] root = Base64Text.decode("the root in " + from, lines[2]);
        if (root.length != Sha.BYTES) {
            throw new BadLog("the root in " + from + " is no SHA-256");
        }
        return new Head(from, note, lines[0], Long.parseLong(lines[1]), root);
    }
}
