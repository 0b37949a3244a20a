package casement.testkit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.AuditEntry;
import casement.domain.log.EntryProof;
import casement.domain.log.Proving;
import casement.domain.log.Sealing;
import casement.merkle.Checkpoint;
import casement.merkle.SignedNote;
import casement.testkit.LogTrial;
import casement.testkit.memory.MemoryLogEntries;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProvingTest {
    private final LogTrial trial = new LogTrial();
    private final Sealing sealing = trial.sealing(100);
    private final Proving proving = new Proving(trial.store, new MemoryLogEntries(trial.store));

    private void proves(AuditEntry entry) {
        EntryProof proof = proving.of(entry).orElseThrow();
        Checkpoint checkpoint = Checkpoint.of(
                SignedNote.parse(proof.checkpoint()),
                LogTrial.ORIGIN,
                trial.signer().key());

        assertThat(proof.inclusion().treeSize()).isEqualTo(checkpoint.size());
        assertThat(proof.inclusion().holds(proof.leaf().hash(), checkpoint.root()))
                .isTrue();
        assertThat(proof.line())
                .startsWith("{\"index\":" + proof.inclusion().index() + ",")
                .contains("\"value\":\"" + entry.id() + "\"}");
    }

    @Test
    @Clause("SJ-ALPR-23")
    void proves_every_entry_of_a_log_that_grew_over_days() {
        for (int day = 0; day < 4; day++) {
            trial.look(70);
            trial.sealUntilIdle(sealing);
            trial.clock.advance(Duration.ofHours(13));
        }

        trial.written().forEach(this::proves);
    }

    @Test
    void proves_what_waited_for_hours() {
        trial.look(30);
        trial.sealUntilIdle(sealing);
        trial.look(30);
        trial.clock.advance(Duration.ofHours(20));
        trial.look(130);
        trial.sealUntilIdle(sealing);

        trial.written().forEach(this::proves);
    }

    @Test
    void has_no_proof_of_what_is_not_published_yet() {
        trial.look(1);
        assertThat(proving.of(trial.written().getFirst())).as("no log yet").isEmpty();
        trial.sealUntilIdle(sealing);
        trial.look(1);

        assertThat(proving.of(trial.written().getLast())).isEmpty();
    }

    @Test
    void has_no_proof_of_an_entry_that_was_taken_out_of_the_outbox() {
        trial.look(3);
        AuditEntry second = trial.written().get(1);
        trial.outbox.remove(List.of(second.id()));
        trial.sealUntilIdle(sealing);

        assertThat(proving.of(second)).isEmpty();
        proves(trial.written().getFirst());
        proves(trial.written().getLast());
    }

    @Test
    void gives_no_proof_when_the_leaf_was_changed() {
        trial.look(3);
        trial.sealUntilIdle(sealing);
        byte[] bundle = trial.store.find("tile/entries/000.p/3").orElseThrow();
        bundle[20] ^= 1;
        trial.store.tamper("tile/entries/000.p/3", bundle);
        AuditEntry entry = trial.written().getFirst();

        assertThatThrownBy(() -> proving.of(entry)).isInstanceOf(Fault.Conflict.class);
    }
}
