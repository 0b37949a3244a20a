package casement.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckpointTest {
    /** The example of C2SP tlog-checkpoint. */
    private static final String EXAMPLE = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            \u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            """;

    private static final String ORIGIN = "log.example/audit";
    private static final String ROOT = Hash.OF_NOTHING.base64();

    private final Ed25519Signer signer = Keys.log(ORIGIN);
    private final Checkpoint checkpoint =
            new Checkpoint(ORIGIN, 300, SampleLog.of(300).tree().root());

    @Test
    void is_read_as_the_specification_writes_it() {
        Checkpoint read = Checkpoint.of(SignedNote.parse(EXAMPLE));

        assertThat(read.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(read.size()).isEqualTo(20_852_163);
        assertThat(read.root().base64()).isEqualTo("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=");
        assertThat(EXAMPLE).startsWith(read.text());
    }

    @Test
    void is_known_by_its_logs_key() {
        SignedNote note = checkpoint.signed(signer);

        assertThat(Checkpoint.of(note, ORIGIN, signer.key())).isEqualTo(checkpoint);
    }

    @Test
    void signing_the_same_head_again_gives_the_same_note() {
        assertThat(checkpoint.signed(signer).note())
                .isEqualTo(checkpoint.signed(signer).note());
    }

    @Test
    void refuses_a_checkpoint_of_another_log() {
        SignedNote note = new Checkpoint("other.example", 1, Hash.OF_NOTHING).signed(signer);

        assertThatThrownBy(() -> Checkpoint.of(note, ORIGIN, signer.key()))
                .hasMessage("this is a checkpoint of the log other.example, not of " + ORIGIN);
    }

    @Test
    void refuses_a_checkpoint_that_somebody_else_signed() {
        SignedNote note = checkpoint.signed(Keys.log(ORIGIN));

        assertThatThrownBy(() -> Checkpoint.of(note, ORIGIN, signer.key()))
                .hasMessageContaining("is not signed by " + signer.key());
    }

    static Stream<String> malformed() {
        return Stream.of(
                "a\n1\n",
                "\n1\n" + ROOT + "\n",
                "a\n01\n" + ROOT + "\n",
                "a\n-1\n" + ROOT + "\n",
                "a\n+1\n" + ROOT + "\n",
                "a\n1 \n" + ROOT + "\n",
                "a\n9223372036854775808\n" + ROOT + "\n",
                "a\n\u0661\n" + ROOT + "\n",
                "a\n1\n" + ROOT.substring(4) + "\n",
                "a\n1\n" + ROOT + "=\n",
                "a\n1\n" + ROOT + "\n\n",
                "a\n1\n" + ROOT + "\nx\n\ny\n");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refuses_what_is_no_checkpoint(String text) {
        SignedNote note = new SignedNote(text, List.of(new NoteSignature("a", "AAAAAAE=")));

        assertThatThrownBy(() -> Checkpoint.of(note)).isInstanceOf(MalformedLog.class);
    }

    @Test
    void others_lines_after_the_root_are_kept() {
        Checkpoint extended = new Checkpoint("a", 1, Hash.OF_NOTHING, List.of("x", "y z"));

        assertThat(Checkpoint.of(extended.signed(signer))).isEqualTo(extended);
        assertThat(extended.text()).endsWith("\nx\ny z\n");
    }
}
