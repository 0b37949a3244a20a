package casement.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WitnessingTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00.5Z");

    private final SampleLog log = SampleLog.of(300, 700);
    private final Ed25519Signer signer = Keys.log("log.example/audit");
    private final Ed25519Signer witness = Keys.witness("witness.example/w1");
    private final SignedNote note =
            new Checkpoint("log.example/audit", 1_000, log.tree().root()).signed(signer);

    /** The example of C2SP tlog-cosignature: 1679315147 is its time. */
    @Test
    void the_time_stands_before_the_signature() {
        NoteSignature example = NoteSignature.parse(
                "\u2014 witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==");

        assertThat(ByteBuffer.wrap(example.bytes()).getLong()).isEqualTo(1_679_315_147L);
        assertThat(example.bytes()).hasSize(72);
        assertThat(example.line()).endsWith("nA==");
    }

    @Test
    void a_cosignature_says_when_the_witness_saw_it() {
        SignedNote cosigned = note.with(List.of(Cosignature.make(witness, note, NOW)));

        assertThat(Cosignature.of(witness.key(), SignedNote.parse(cosigned.note())))
                .contains(new Cosignature(witness.key(), Instant.parse("2026-11-23T10:00:00Z")));
        assertThat(Cosignature.of(Keys.witness("witness.example/w1").key(), cosigned))
                .isEmpty();
        assertThat(Checkpoint.of(cosigned, "log.example/audit", signer.key()).size())
                .isEqualTo(1_000);
    }

    @Test
    void refuses_a_cosignature_whose_time_was_changed() {
        NoteSignature made = Cosignature.make(witness, note, NOW);
        byte[] timed = made.bytes();
        timed[7] ^= 1;
        SignedNote changed = note.with(List.of(NoteSignature.of(witness.key(), timed)));

        assertThatThrownBy(() -> Cosignature.of(witness.key(), changed)).isInstanceOf(MalformedLog.class);
    }

    @Test
    void refuses_a_cosignature_of_another_checkpoint() {
        SignedNote older =
                new Checkpoint("log.example/audit", 300, log.tree(300).root()).signed(signer);
        SignedNote moved = note.with(List.of(Cosignature.make(witness, older, NOW)));

        assertThatThrownBy(() -> Cosignature.of(witness.key(), moved)).isInstanceOf(MalformedLog.class);
    }

    @Test
    void a_log_does_not_cosign_and_a_plain_signature_is_no_cosignature() {
        assertThatThrownBy(() -> Cosignature.make(signer, note, NOW)).hasMessageContaining("is not a witness's");
        SignedNote plain =
                note.with(List.of(NoteSignature.of(witness.key(), witness.sign(SignedNote.bytes(note.text())))));
        assertThatThrownBy(() -> Cosignature.of(witness.key(), plain)).isInstanceOf(MalformedLog.class);
    }

    @Test
    void a_request_is_read_as_it_was_written() {
        AddCheckpoint request = AddCheckpoint.of(log.tree().consistencyFrom(300), note);

        assertThat(request.body()).startsWith("old 300\n").endsWith("\n\n" + note.note());
        assertThat(AddCheckpoint.parse(request.body())).isEqualTo(request);
        assertThat(new ConsistencyProof(request.olderSize(), 1_000, request.proof())
                        .holds(log.tree(300).root(), log.tree().root()))
                .isTrue();
    }

    @Test
    void a_first_request_has_no_proof() {
        AddCheckpoint request = AddCheckpoint.of(log.tree().consistencyFrom(0), note);

        assertThat(request.body()).isEqualTo("old 0\n\n" + note.note());
        assertThat(AddCheckpoint.parse(request.body())).isEqualTo(request);
    }

    /** The example of C2SP tlog-witness. */
    @Test
    void the_specifications_request_is_understood() {
        AddCheckpoint request = AddCheckpoint.parse("""
                old 20852014
                PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
                jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
                5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
                /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

                example.com/behind-the-sofa
                20852163
                CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

                \u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
                \u2014 example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=
                """);

        assertThat(request.olderSize()).isEqualTo(20_852_014);
        assertThat(request.proof()).hasSize(4);
        assertThat(Checkpoint.of(request.checkpoint()).size()).isEqualTo(20_852_163);
        assertThat(request.checkpoint().signatures()).hasSize(2);
    }

    static Stream<String> malformed() {
        String note = "\na\n1\n" + Hash.OF_NOTHING.base64() + "\n\n\u2014 a AAAAAAE=\n";
        String hash = Hash.OF_NOTHING.base64() + "\n";
        return Stream.of(
                "",
                "old 1\n",
                note,
                "new 1\n" + note,
                "old 01\n" + note,
                "old -1\n" + note,
                "old  1\n" + note,
                "old 1\n" + hash.substring(1) + note,
                "old 1\n" + Collections.nCopies(64, hash).stream().reduce("", String::concat) + note,
                "old 1\nx" + note,
                "old 1" + note.strip());
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refuses_what_is_no_request(String body) {
        assertThatThrownBy(() -> AddCheckpoint.parse(body)).isInstanceOf(MalformedLog.class);
    }

    @Test
    void a_witness_answers_with_lines_or_with_the_size_it_knows() {
        NoteSignature one = Cosignature.make(witness, note, NOW);
        NoteSignature other = Cosignature.make(Keys.witness("witness.example/w2"), note, NOW);

        assertThat(NoteSignature.parseAll(one.line() + "\n" + other.line() + "\n"))
                .containsExactly(one, other);
        assertThat(AddCheckpoint.parseSize("300\n")).isEqualTo(300);
        assertThatThrownBy(() -> AddCheckpoint.parseSize("300")).isInstanceOf(MalformedLog.class);
        assertThatThrownBy(() -> NoteSignature.parseAll(one.line())).isInstanceOf(MalformedLog.class);
    }
}
