package casement.auditverifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.merkle.NoteSignature;
import casement.merkle.SignedNote;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What signatures and cosignatures are taken for, when whoever holds a key uses it as it should not be used. */
@Clause("SJ-ALPR-24")
class WitnessesTest {
    private static final int KEY_ID_BYTES = 4;

    @TempDir
    private Path folder;

    private final SampleLog log = SampleLog.of(3);

    /** As the witness would sign it who saw it at that moment (C2SP tlog-cosignature). */
    private SignedNote cosigned(SignedNote note, Instant seen) {
        byte[] message = ("cosignature/v1\ntime " + seen.getEpochSecond() + "\n" + note.text()).getBytes(UTF_8);
        byte[] signature = log.witnessKey.sign(message);
        return note.with(signatures(
                log.witnessKey.key().name(),
                log.witnessKey.key().id(),
                ByteBuffer.allocate(Long.BYTES + signature.length)
                        .putLong(seen.getEpochSecond())
                        .put(signature)
                        .array()));
    }

    private static List<NoteSignature> signatures(String name, int id, byte[] bytes) {
        byte[] all = ByteBuffer.allocate(KEY_ID_BYTES + bytes.length)
                .putInt(id)
                .put(bytes)
                .array();
        return List.of(new NoteSignature(name, Base64.getEncoder().encodeToString(all)));
    }

    private void publish(SignedNote note) {
        log.trial.store.publish(note.note().getBytes(UTF_8));
    }

    private List<String> keeping(SignedNote older) throws IOException {
        List<String> options = new ArrayList<>(log.keyAndWitness());
        options.addAll(List.of(
                "--older",
                Files.writeString(folder.resolve("kept.checkpoint"), older.note())
                        .toString()));
        return options;
    }

    @Test
    void a_witness_who_saw_fewer_entries_later_is_named() throws IOException {
        Instant now = log.trial.clock.instant();
        SignedNote older = cosigned(log.published(), now.plus(Duration.ofMinutes(2)));
        log.append(2);
        publish(cosigned(log.published(), now.plus(Duration.ofMinutes(1))));

        Run.of(log.copy(), keeping(older)).fails("the witness witness.example/w1 saw", "after this log");
    }

    @Test
    void a_witness_who_saw_both_in_their_order_is_no_fault() throws IOException {
        Instant now = log.trial.clock.instant();
        SignedNote older = cosigned(log.published(), now.plus(Duration.ofMinutes(1)));
        log.append(2);
        publish(cosigned(log.published(), now.plus(Duration.ofMinutes(1))));

        Run.of(log.copy(), keeping(older)).holds();
    }

    @Test
    void a_witness_who_saw_the_kept_head_and_not_this_one_leaves_it_open() throws IOException {
        SignedNote older = cosigned(log.published(), log.trial.clock.instant());
        log.append(2);

        Run.of(log.copy(), keeping(older)).leavesOpen("that the witness witness.example/w1 saw this log");
    }

    @Test
    void a_cosignature_that_is_cut_short_is_none() {
        publish(log.published()
                .with(signatures(
                        log.witnessKey.key().name(), log.witnessKey.key().id(), new byte[Long.BYTES + 10])));

        Run.of(log.copy(), log.keyAndWitness()).fails("a cosignature of witness.example/w1 that is not right");
    }

    @Test
    void a_signature_that_is_cut_short_is_none() {
        SignedNote note = log.published();
        NoteSignature whole = note.signatures().getFirst();
        publish(new SignedNote(note.text(), signatures(whole.keyName(), whole.keyId(), new byte[10])));

        Run run = Run.of(log.copy(), log.key());

        run.fails("bears a signature of", "that is not right");
        assertThat(run.said()).doesNotContain("  holds            the checkpoint is signed");
    }
}
