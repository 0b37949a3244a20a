package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Asking;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditLog;
import casement.domain.log.LogState;
import casement.domain.log.Proving;
import casement.domain.log.Witnessing;
import casement.merkle.Checkpoint;
import casement.merkle.Hash;
import casement.merkle.InclusionProof;
import casement.merkle.SignedNote;
import casement.merkle.TilePath;
import casement.merkle.VerifierKey;
import casement.testkit.Examples;
import casement.testkit.LogTrial;
import casement.testkit.Rules;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryLogEntries;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tamper-evident log as its users meet it: sealed by the minute, proved on request, read by anybody. */
class SealLogTest {
    private final LogTrial trial = new LogTrial();
    private final SealLog sealLog = new SealLog(
            trial.outbox, trial.sealing(1_000), new Witnessing(trial.store, List.of(), LogTrial.ORIGIN), trial.clock);
    private final AuditLog log = new AuditLog(trial.outbox, trial.clock, Ulids::at);
    private final ProveEntry proveEntry = new ProveEntry(
            new Asking(Rules.governing(), log),
            trial.outbox,
            new Proving(trial.store, new MemoryLogEntries(trial.store)));
    private final ReadLogFile readLogFile = new ReadLogFile(trial.store, trial.signer());

    private String text(String path) {
        return new String(readLogFile.read(path).content(), StandardCharsets.UTF_8);
    }

    @Test
    @Clause({"SJ-ALPR-23", "SEA-RTCC-6"})
    void a_round_seals_all_that_waits_and_says_how_long_it_had_waited() {
        trial.look(1);
        trial.clock.advance(Duration.ofSeconds(20));
        trial.look(2_500);

        SealLog.Round round = sealLog.round();

        assertThat(round.sealed()).isEqualTo(2_501);
        assertThat(round.waited()).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(40));
        assertThat(sealLog.round()).isEqualTo(new SealLog.Round(Duration.ZERO, 0, List.of()));
        assertThat(trial.outbox.oldest(1)).isEmpty();
    }

    @Test
    @Clause("SEA-RTCC-6")
    void signs_nothing_and_says_so_when_the_head_was_set_back() {
        trial.look(10);
        sealLog.round();
        LogState older = trial.head.read();
        trial.look(10);
        sealLog.round();
        trial.head.tamper(older);
        trial.look(1);

        assertThatThrownBy(sealLog::round).isInstanceOf(Fault.Conflict.class).hasMessageContaining("set back");
    }

    @Test
    @Clause({"SJ-ALPR-24", "CA-SB34-6"})
    void an_auditor_gets_a_proof_that_needs_nothing_of_ours_to_be_checked() {
        trial.look(600);
        sealLog.round();
        AuditId id = trial.written().get(333).id();

        ProveEntry.Shown proof = proveEntry.prove(Examples.auditor(), id);

        VerifierKey key = VerifierKey.parse(text("key").strip());
        Checkpoint head = Checkpoint.of(SignedNote.parse(proof.checkpoint()), LogTrial.ORIGIN, key);
        InclusionProof inclusion = new InclusionProof(
                proof.index(),
                proof.treeSize(),
                proof.path().stream().map(Hash::parse).toList());
        assertThat(inclusion.holds(Hash.ofLeaf(Base64.getDecoder().decode(proof.leaf())), head.root()))
                .isTrue();
        assertThat(proof.line()).contains(id.value());
        assertThat(trial.outbox.oldest(10))
                .as("that it was asked for is in the log too")
                .extracting(AuditEntry::action)
                .containsExactly("ProveEntry", "ProveEntry");
    }

    @Test
    void says_that_what_was_just_recorded_is_not_sealed_yet() {
        trial.look(1);
        sealLog.round();
        trial.look(1);
        AuditId late = trial.written().getLast().id();

        assertThatThrownBy(() -> proveEntry.prove(Examples.auditor(), late))
                .isInstanceOf(Fault.Missing.class)
                .hasMessageContaining("try again");
        AuditId unknown = Ulids.at(Instant.EPOCH);
        assertThatThrownBy(() -> proveEntry.prove(Examples.auditor(), unknown))
                .isInstanceOf(Fault.Missing.class)
                .hasMessageContaining("no entry");
    }

    @Test
    @Clause("SEA-RTCC-5")
    void refuses_a_proof_to_those_who_may_not_read_the_log() {
        trial.look(1);
        sealLog.round();
        AuditId id = trial.written().getFirst().id();

        assertThatThrownBy(() -> proveEntry.prove(Examples.analyst(), id)).isInstanceOf(Fault.Refused.class);
    }

    @Test
    @Clause("SEA-RTCC-6")
    void anybody_can_rebuild_the_root_from_the_public_files() {
        trial.look(300);
        sealLog.round();
        Checkpoint head = Checkpoint.of(SignedNote.parse(text("checkpoint")));
        List<Hash> leaves = new ArrayList<>();
        for (String tile : List.of("tile/0/000", "tile/0/001.p/44")) {
            byte[] hashes = readLogFile.read(tile).content();
            for (int at = 0; at < hashes.length; at += Hash.BYTES) {
                leaves.add(Hash.of(Arrays.copyOfRange(hashes, at, at + Hash.BYTES)));
            }
        }

        assertThat(leaves).hasSize(300);
        assertThat(root(leaves)).isEqualTo(head.root());
        assertThat(text("checkpoints/000000000300")).isEqualTo(text("checkpoint"));
        assertThat(readLogFile.read("tile/entries/000").isFinal()).isTrue();
    }

    /** MTH of RFC 6962, section 2.1. */
    private static Hash root(List<Hash> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int middle = Integer.highestOneBit(leaves.size() - 1);
        return Hash.ofNode(root(leaves.subList(0, middle)), root(leaves.subList(middle, leaves.size())));
    }

    @Test
    @Clause("CA-SB34-5")
    void gives_nobody_entries_batches_or_anything_else_of_the_bucket() {
        trial.look(3);
        sealLog.round();
        List<String> closed = trial.store.objects().keySet().stream()
                .filter(path -> path.startsWith("entries/") || path.startsWith("batches/"))
                .toList();

        assertThat(closed).hasSize(2);
        for (String path : closed) {
            assertThatThrownBy(() -> readLogFile.read(path)).isInstanceOf(Fault.Missing.class);
        }
        for (String path : List.of(
                "",
                "..",
                "../" + closed.getFirst(),
                "tile/../" + closed.getFirst(),
                "checkpoints/../" + closed.getFirst(),
                "tile/0/000.p/3/../../../../" + closed.getLast(),
                "tile/0/" + TilePath.FULL,
                "Checkpoint")) {
            assertThatThrownBy(() -> readLogFile.read(path)).as(path).isInstanceOf(Fault.Missing.class);
        }
    }
}
