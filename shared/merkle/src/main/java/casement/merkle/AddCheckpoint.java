package casement.merkle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a witness is asked: to cosign a checkpoint that has grown from the one it cosigned last (C2SP tlog-witness, "add-checkpoint").
 *
 * @param olderSize of the checkpoint that the witness cosigned last, or 0
 * @param proof that the checkpoint has grown from it; empty where that is 0
 */
public record AddCheckpoint(long olderSize, List<Hash> proof, SignedNote checkpoint) {
    /** Where a witness takes it, below its submission prefix. */
    public static final String PATH = "add-checkpoint";

    /** Of the answer that says of which size the witness knows the log (status 409). */
    public static final String SIZE_TYPE = "text/x.tlog.size";

    private static final int MOST_HASHES = 63;
    private static final String OLD = "old ";

    public AddCheckpoint {
        if (olderSize < 0) {
            throw new MalformedLog("a log's size is not negative: " + olderSize);
        }
        if (proof.size() > MOST_HASHES) {
            throw new MalformedLog("a proof has " + MOST_HASHES + " hashes at most, not " + proof.size());
        }
        proof = List.copyOf(proof);
    }

    public static AddCheckpoint of(ConsistencyProof proof, SignedNote checkpoint) {
        return new AddCheckpoint(proof.olderSize(), proof.path(), checkpoint);
    }

    /** The body of the request. */
    public String body() {
        return proof.stream()
                .map(hash -> hash.base64() + "\n")
                .collect(Collectors.joining("", OLD + olderSize + "\n", "\n" + checkpoint.note()));
    }

    /** @throws MalformedLog unless it is the body of such a request */
    public static AddCheckpoint parse(String body) {
        int end = body.indexOf("\n\n");
        if (end < 0 || !body.startsWith(OLD)) {
            throw new MalformedLog("a witness is asked with a line 'old SIZE', a proof, an empty line, a checkpoint");
        }
        List<String> lines =
                new ArrayList<>(Arrays.asList(body.substring(0, end).split("\n", -1)));
        long older = Decimal.parse("the old size", lines.removeFirst().substring(OLD.length()));
        return new AddCheckpoint(
                older, lines.stream().map(Hash::parse).toList(), SignedNote.parse(body.substring(end + 2)));
    }

    /** @param body of the answer that says of which size the witness knows the log */
    public static long parseSize(String body) {
        if (!body.endsWith("\n")) {
            throw new MalformedLog("a witness says a size and a line end, not: " + body);
        }
        return Decimal.parse("the size that the witness knows", body.substring(0, body.length() - 1));
    }
}
