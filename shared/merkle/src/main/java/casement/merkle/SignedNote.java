package casement.merkle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text with signatures (C2SP signed-note).
 *
 * @param text with its last line end
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    private static final int MOST_SIGNATURES = 100;
    private static final int LONGEST = 1 << 20;

    public SignedNote {
        if (!text.endsWith("\n")) {
            throw new MalformedLog("a note's text ends with a line end");
        }
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new MalformedLog("a note has 1 to " + MOST_SIGNATURES + " signatures here, not " + signatures.size());
        }
        signatures = List.copyOf(signatures);
    }

    /** @throws MalformedLog unless it is a note in UTF-8 */
    public static SignedNote parse(byte[] note) {
        if (note.length > LONGEST) {
            throw new MalformedLog("a note has " + LONGEST + " bytes at most here, not " + note.length);
        }
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(note))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new MalformedLog("a note is in UTF-8", e);
        }
    }

    public static SignedNote parse(String note) {
        if (note.chars().anyMatch(character -> character < ' ' && character != '\n')) {
            throw new MalformedLog("a note holds no control characters but line ends");
        }
        int end = note.lastIndexOf("\n\n");
        if (end < 0) {
            throw new MalformedLog("a note has an empty line between its text and its signatures");
        }
        return new SignedNote(note.substring(0, end + 1), NoteSignature.parseAll(note.substring(end + 2)));
    }

    public static SignedNote signed(String text, NoteSigner signer) {
        return new SignedNote(text, List.of(NoteSignature.of(signer.key(), signer.sign(bytes(text)))));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** @param others those that are there already are not doubled */
    public SignedNote with(List<NoteSignature> others) {
        List<NoteSignature> all = new ArrayList<>(signatures);
        others.stream().filter(other -> !all.contains(other)).forEach(all::add);
        return new SignedNote(text, all);
    }

    /** As it is written and sent. */
    public String note() {
        return signatures.stream()
                .map(signature -> signature.line() + "\n")
                .collect(Collectors.joining("", text + "\n", ""));
    }

    /**
     * The signature of a key that the reader trusts; those of others are passed over.
     *
     * @return nothing when it bears none
     * @throws MalformedLog when it bears one that is not right, since then all of it is to be rejected
     */
    public Optional<NoteSignature> signatureOf(VerifierKey key) {
        List<NoteSignature> its =
                signatures.stream().filter(signature -> signature.claims(key)).toList();
        for (NoteSignature signature : its) {
            if (!key.verifies(text, signature)) {
                throw new MalformedLog("the signature of " + key.name() + " is not right for this text: it was changed,"
                        + " or somebody else signed it");
            }
        }
        return its.stream().findFirst();
    }
}
