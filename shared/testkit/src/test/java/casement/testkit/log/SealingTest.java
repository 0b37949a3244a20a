package casement.testkit.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.log.LogState;
import casement.domain.log.Sealing;
import casement.domain.log.Step;
import casement.merkle.Checkpoint;
import casement.merkle.Cosignature;
import casement.merkle.Hash;
import casement.merkle.MalformedLog;
import casement.merkle.SignatureType;
import casement.merkle.SignedNote;
import casement.testkit.FaultSwitch;
import casement.testkit.LogTrial;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SealingTest {
    private final LogTrial trial = new LogTrial();
    private final Sealing sealing = trial.sealing(100);

    private void grownTo(int entries) {
        trial.look(entries - trial.written().size());
        trial.sealUntilIdle(sealing);
        new LogCheck(trial).holds();
    }

    /** The only one whose path begins so. */
    private String path(String prefix) {
        List<String> paths = trial.store.objects().keySet().stream()
                .filter(path -> path.startsWith(prefix))
                .toList();
        assertThat(paths).hasSize(1);
        return paths.getFirst();
    }

    private void signsNothingMore(Class<? extends Throwable> refusal, String saying) {
        int signed = trial.signed().size();
        trial.look(1);
        for (int round = 0; round < 3; round++) {
            assertThatThrownBy(sealing::seal).isInstanceOf(refusal).hasMessageContaining(saying);
        }
        assertThat(trial.signed()).hasSize(signed);
    }

    /** Stopped when the head names a batch and nothing of it is rolled forward. */
    private LogState stoppedAfterCommitting() {
        trial.look(5);
        trial.writes.next(FaultSwitch.Mode.WORKS, FaultSwitch.Mode.WORKS, FaultSwitch.Mode.FAILS);
        assertThatThrownBy(sealing::seal).isInstanceOf(Fault.Unavailable.class);
        LogState state = trial.head.read();
        assertThat(state.pending()).isPresent();
        return state;
    }

    @Test
    void puts_what_waits_into_batches_of_at_most_so_many() {
        trial.look(250);

        assertThat(sealing.seal()).isInstanceOf(Step.Grown.class);
        assertThat(trial.head.read().size()).isEqualTo(100);
        trial.sealUntilIdle(sealing);

        assertThat(trial.head.read().size()).isEqualTo(250);
        assertThat(trial.store.objects().keySet())
                .contains(
                        "checkpoint",
                        "checkpoints/000000000100",
                        "checkpoints/000000000250",
                        "entries/dt=2026-11-20/000000000100-000100.jsonl",
                        "tile/0/000.p/250",
                        "tile/entries/000.p/250");
        new LogCheck(trial).holds();
    }

    @Test
    void does_nothing_where_nothing_waits() {
        assertThat(sealing.seal()).isEqualTo(new Step.Idle());
        assertThat(trial.store.objects()).isEmpty();
    }

    @Test
    void lies_in_the_folder_of_the_day_on_which_it_was_sealed() {
        trial.clock.advance(Duration.ofHours(12).minusMillis(1));
        grownTo(2);
        trial.clock.advance(Duration.ofHours(-2));
        grownTo(3);

        assertThat(trial.store.objects().keySet().stream().filter(path -> path.startsWith("entries/")))
                .containsExactly(
                        "entries/dt=2026-11-21/000000000000-000002.jsonl",
                        "entries/dt=2026-11-21/000000000002-000001.jsonl");
    }

    @Test
    void signs_nothing_after_the_head_was_set_back() {
        grownTo(30);
        LogState old = trial.head.read();
        grownTo(60);
        trial.head.tamper(old);

        signsNothingMore(Fault.Conflict.class, "a checkpoint of 60 entries is published, and the log's head says 30");
    }

    @Test
    void signs_nothing_after_the_head_was_lost() {
        grownTo(30);
        trial.head.tamper(LogState.EMPTY);

        signsNothingMore(Fault.Conflict.class, "the log's head is gone, and a checkpoint is published");
    }

    @Test
    void signs_nothing_after_the_root_in_the_head_was_changed() {
        grownTo(30);
        LogState state = trial.head.read();
        trial.head.tamper(new LogState(
                state.revision(), state.size(), Hash.OF_NOTHING, state.sealed(), state.checkpoint(), Optional.empty()));

        signsNothingMore(Fault.Conflict.class, "the head was set back or changed");
    }

    @Test
    void signs_nothing_over_a_tile_that_was_changed() {
        grownTo(30);
        byte[] tile = trial.store.find("tile/0/000.p/30").orElseThrow();
        tile[40] ^= 1;
        trial.store.tamper("tile/0/000.p/30", tile);

        signsNothingMore(Fault.Conflict.class, "the stored tiles of 30 entries do not have the root");
    }

    @Test
    void signs_nothing_over_a_missing_tile_or_a_changed_bundle() {
        grownTo(30);
        byte[] bundle = trial.store.find("tile/entries/000.p/30").orElseThrow();
        bundle[40] ^= 1;
        trial.store.tamper("tile/entries/000.p/30", bundle);
        signsNothingMore(MalformedLog.class, "tile/entries/000.p/30 holds another entry 0 than the tree");

        trial.store.remove("tile/0/000.p/30");
        signsNothingMore(MalformedLog.class, "tile/0/000.p/30 is missing");
    }

    @Test
    void signs_nothing_over_a_batch_that_was_changed_or_taken_away() {
        String path = stoppedAfterCommitting().pending().orElseThrow();
        byte[] batch = trial.store.find(path).orElseThrow();
        batch[batch.length - 10] ^= 1;
        trial.store.tamper(path, batch);
        signsNothingMore(Fault.Conflict.class, path + " is not what was committed to");

        trial.store.remove(path);
        signsNothingMore(Fault.Conflict.class, path + " is missing");
    }

    @Test
    void signs_nothing_when_the_head_names_a_batch_of_another_place() {
        grownTo(30);
        String earlier = path("batches/");
        LogState state = trial.head.read();
        trial.head.tamper(new LogState(
                state.revision() + 1,
                state.size(),
                state.root(),
                state.sealed(),
                state.checkpoint(),
                Optional.of(earlier)));

        signsNothingMore(Fault.Conflict.class, "is not one that follows");
    }

    @Test
    void never_writes_over_what_lies_where_a_tile_belongs() {
        grownTo(30);
        trial.store.tamper("tile/0/000.p/31", new byte[] {1});

        signsNothingMore(Fault.Conflict.class, "something else is at tile/0/000.p/31");
    }

    @Test
    void replaces_a_published_checkpoint_that_is_not_the_logs() {
        grownTo(30);
        byte[] other = new Checkpoint(LogTrial.ORIGIN, 90, Hash.OF_NOTHING)
                .signed(LogTrial.signer(LogTrial.ORIGIN, SignatureType.ED25519))
                .note()
                .getBytes(UTF_8);
        for (byte[] published : List.of(other, "nonsense".getBytes(UTF_8))) {
            trial.store.tamper("checkpoint", published);
            sealing.seal();
            new LogCheck(trial).holds();
        }
    }

    @Test
    void leaves_witnesses_signatures_on_what_is_published() {
        grownTo(30);
        SignedNote note = SignedNote.parse(trial.store.published().orElseThrow());
        var witness = LogTrial.signer("witness.example", SignatureType.COSIGNATURE_V1);
        byte[] cosigned = note.with(List.of(Cosignature.make(witness, note, trial.clock.instant())))
                .note()
                .getBytes(UTF_8);
        trial.store.publish(cosigned);

        sealing.seal();

        assertThat(trial.store.published()).contains(cosigned);
    }
}
