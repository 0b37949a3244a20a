package casement.merkle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignedNoteTest {
    /** Key and note of the documentation of golang.org/x/mod/sumdb/note, from which the format comes. */
    private static final String GO_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String GO_NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    private final Ed25519Signer signer = Keys.log("log.example/audit");
    private final SignedNote note = SignedNote.signed("a\n\nb\n", signer);

    @Test
    void a_note_that_another_implementation_signed_holds() {
        SignedNote parsed = SignedNote.parse(GO_NOTE);

        assertThat(parsed.signatureOf(VerifierKey.parse(GO_KEY))).isPresent();
        assertThat(parsed.note()).isEqualTo(GO_NOTE);
        assertThatThrownBy(() -> SignedNote.parse(GO_NOTE.replace("your problem is.", "my problem is."))
                        .signatureOf(VerifierKey.parse(GO_KEY)))
                .isInstanceOf(MalformedLog.class)
                .hasMessageContaining("the signature of PeterNeumann is not right for this text");
    }

    @Test
    void a_text_may_have_empty_lines_and_is_read_as_it_was_written() {
        SignedNote parsed = SignedNote.parse(note.note().getBytes(UTF_8));

        assertThat(parsed).isEqualTo(note);
        assertThat(parsed.text()).isEqualTo("a\n\nb\n");
        assertThat(parsed.signatureOf(signer.key())).isPresent();
    }

    @Test
    void signatures_of_others_are_passed_over() {
        SignedNote both = note.with(
                SignedNote.signed("other\n", Keys.log("other.example")).signatures());

        assertThat(both.signatureOf(signer.key())).isPresent();
        assertThat(note.signatureOf(Keys.log("other.example").key())).isEmpty();
        assertThat(note.signatureOf(Keys.log("log.example/audit").key())).isEmpty();
        assertThat(both.with(note.signatures())).isEqualTo(both);
    }

    @Test
    void one_wrong_signature_of_a_known_key_spoils_the_note() {
        SignedNote spoilt = note.with(SignedNote.signed("other\n", signer).signatures());

        assertThatThrownBy(() -> spoilt.signatureOf(signer.key())).isInstanceOf(MalformedLog.class);
    }

    static Stream<String> malformed() {
        String signature = "\u2014 a.example AAAAAAE=\n";
        return Stream.of(
                "",
                "\n",
                "text\n",
                "text\n\n",
                "text\n" + signature,
                "text\n\n" + signature.strip(),
                "text\n\n" + signature + "\n",
                "text\n\nx" + signature,
                "text\n\n- a.example AAAAAAE=\n",
                "text\n\n\u2014 a.example AAAAAA==\n",
                "text\n\n\u2014 a.example AAAAAAE\n",
                "text\n\n\u2014 a.example AAAAAAF=\n",
                "text\n\n\u2014 a.example AAAA AAE=\n",
                "text\n\n\u2014 a+b AAAAAAE=\n",
                "text\n\n\u2014 a\u00a0b AAAAAAE=\n",
                "text\n\n\u2014  AAAAAAE=\n",
                "te\txt\n\n" + signature,
                "te\rxt\n\n" + signature,
                "text\n\n" + signature.repeat(101));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refuses_what_is_no_note(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(MalformedLog.class);
    }

    @Test
    void refuses_what_is_not_in_utf_8_or_too_long() {
        byte[] bytes = note.note().getBytes(UTF_8);
        bytes[0] = (byte) 0xff;

        assertThatThrownBy(() -> SignedNote.parse(bytes)).hasMessage("a note is in UTF-8");
        assertThatThrownBy(() -> SignedNote.parse(new byte[2 << 20])).hasMessageContaining("1048576 bytes at most");
    }

    @Test
    void a_key_is_read_as_it_was_written() {
        assertThat(VerifierKey.parse(signer.key().text())).isEqualTo(signer.key());
        assertThat(VerifierKey.parse(GO_KEY).name()).isEqualTo("PeterNeumann");
        assertThat(VerifierKey.parse(GO_KEY).text()).isEqualTo(GO_KEY);
        assertThat(Keys.witness("w.example").key().type()).isEqualTo(SignatureType.COSIGNATURE_V1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PeterNeumann",
                "PeterNeumann+c74f20a3",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNewmann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AhpcXQcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+BBpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T",
                "PeterNeumann+c74f20a3+AQ=="
            })
    void refuses_what_is_no_key(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(MalformedLog.class);
    }

    @Test
    void refuses_a_key_of_another_kind() throws NoSuchAlgorithmException {
        var pair = KeyPairGenerator.getInstance("EC").generateKeyPair();

        assertThatThrownBy(() -> VerifierKey.of("a.example", SignatureType.ED25519, pair.getPublic()))
                .hasMessage("the key of a.example is of the kind EC, not Ed25519");
    }

    @Test
    void many_signatures_are_taken() {
        List<NoteSignature> witnesses = Stream.iterate(0, n -> n + 1)
                .limit(16)
                .map(n -> new NoteSignature("w" + n + ".example", "AAAAAAE="))
                .toList();

        assertThat(SignedNote.parse(note.with(witnesses).note()).signatures()).hasSize(17);
    }
}
