package casement.merkle;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The head of a log: how many entries it has, and the root of their tree (C2SP tlog-checkpoint).
 *
 * @param origin the log's name
 * @param extensions further lines, which nobody who checks can rely on; none here, some in others' logs
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {
    /** Where it lies below a log's prefix (C2SP tlog-tiles, "Checkpoints"). */
    public static final String PATH = "checkpoint";

    private static final int FIRST_EXTENSION = 3;

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (Stream.concat(Stream.of(origin), extensions.stream()).anyMatch(Checkpoint::isNoLine)) {
            throw new MalformedLog("a checkpoint's lines are not empty: " + origin + extensions);
        }
        if (size < 0) {
            throw new MalformedLog("a log's size is not negative: " + size);
        }
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    private static boolean isNoLine(String line) {
        return line.isEmpty() || line.indexOf('\n') >= 0;
    }

    /** @throws MalformedLog unless the text is that of a checkpoint */
    public static Checkpoint of(SignedNote note) {
        String text = note.text();
        List<String> lines = Arrays.asList(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < FIRST_EXTENSION) {
            throw new MalformedLog("a checkpoint has a line each for origin, size and root");
        }
        return new Checkpoint(
                lines.get(0),
                Decimal.parse("a checkpoint's size", lines.get(1)),
                Hash.parse(lines.get(2)),
                lines.subList(FIRST_EXTENSION, lines.size()));
    }

    /**
     * A checkpoint that this key has signed.
     *
     * @throws MalformedLog when it is none, or is not signed by it, or is that of another log
     */
    public static Checkpoint of(SignedNote note, String origin, VerifierKey log) {
        Checkpoint checkpoint = of(note);
        if (!checkpoint.origin.equals(origin)) {
            throw new MalformedLog("this is a checkpoint of the log " + checkpoint.origin + ", not of " + origin);
        }
        if (note.signatureOf(log).isEmpty()) {
            throw new MalformedLog("the checkpoint of " + origin + " is not signed by " + log);
        }
        return checkpoint;
    }

    /** With its last line end. */
    public String text() {
        return Stream.concat(Stream.of(origin, Long.toString(size), root.base64()), extensions.stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    public SignedNote signed(NoteSigner log) {
        return SignedNote.signed(text(), log);
    }
}
