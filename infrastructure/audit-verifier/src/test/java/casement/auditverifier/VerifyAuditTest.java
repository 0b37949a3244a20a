package casement.auditverifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.audit.Act;
import casement.domain.audit.AuditId;
import casement.domain.audit.Redaction;
import casement.merkle.SignatureType;
import casement.testkit.LogTrial;
import casement.testkit.Redactions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerifyAuditTest {
    private final SampleLog log = SampleLog.of(30, 270);

    @TempDir
    Path temporary;

    private static List<String> with(List<String> options, String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    @Clause("SJ-ALPR-21")
    void a_log_that_was_witnessed_and_has_grown_from_what_was_kept_holds() {
        log.witnessed();
        List<String> options = log.keeping(temporary);
        log.trial.clock.advance(Duration.ofMinutes(3));
        log.append(500);
        log.witnessed();

        Run.of(log.copy(), options)
                .holds()
                .says("holds", "checkpoint of 800 entries is signed by the key that was given")
                .says("holds", "the witness witness.example/w1 saw this log at 2026-11-20T12:03")
                .says("holds", "all leaves and tiles come to the root of the checkpoint")
                .says("holds", "each field of 800 entries is the one that was sealed")
                .says("holds", "grown from 1 checkpoint that you kept")
                .says("holds", "what it signed before holds of it now: 3 checkpoints")
                .says("holds", "of 800 entries none was sealed later than 3 s");
    }

    @Test
    void folders_and_zips_of_it_are_told_alike() throws IOException {
        Path folder = log.copy().folder(Files.createDirectory(temporary.resolve("log")));
        Path zip = log.copy().zip(temporary.resolve("log.zip"));
        Path key = Files.writeString(temporary.resolve("log.key"), log.key().getLast() + "\n");

        Run ofFolder = Run.of("--key", key.toString(), folder.toString()).holds();
        Run ofZip = Run.of("--key", log.key().getLast(), zip.toString()).holds();

        assertThat(ofZip.said())
                .isEqualTo(ofFolder.said())
                .contains("The log log.example/audit, 300 entries")
                .contains("This is the log that was signed, whole and unaltered.")
                .contains("with --older the next check shows")
                .contains("name their keys with --witness");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 511, 512, 513})
    void logs_of_any_size_hold(int entries) {
        SampleLog sized = SampleLog.of(entries);

        Run.of(sized.copy(), sized.key()).holds().says("holds", "each field of " + entries + " entries");
    }

    @Test
    void who_signed_it_is_not_shown_without_a_key() {
        Run.of(log.copy(), List.of()).leavesOpen("who signed checkpoint");
    }

    @Test
    void a_witness_that_was_not_asked_is_told() {
        Run.of(log.copy(), log.keyAndWitness()).leavesOpen("the witness witness.example/w1 saw this log");
    }

    @Test
    void a_log_that_changed_its_key_is_checked_by_both() {
        MemoryFiles copy = log.copy();
        String next =
                LogTrial.signer(LogTrial.ORIGIN, SignatureType.ED25519).key().text();

        Run.of(copy, with(log.key(), "--key", next)).holds();
        Run.of(copy, List.of("--key", next)).fails("checkpoint is not signed by the key that was given");
    }

    @Test
    @Clause({"SJ-ALPR-21", "CA-SB34-6"})
    void what_was_redacted_is_listed_by_field_authority_and_actor() {
        Map<Long, AuditId> acts = new HashMap<>();
        for (long index : new long[] {3, 4, 31}) {
            String entry = RedactedLog.id(log.copy(), index);
            acts.put(index, RedactedLog.approved(log, entry, "element.plate purpose.narrative"));
        }
        log.append(1);
        MemoryFiles copy = log.copy();
        acts.forEach((index, act) ->
                RedactedLog.takeOut(copy, index, RedactedLog.why(act), "element.plate", "purpose.narrative"));

        Run.of(copy, log.key())
                .holds()
                .says(
                        "to know",
                        "redacted: 'element.plate', by authority of 'court order 26-77', by 'Cleo Counsel', in 3"
                                + " entries, the first of them 3")
                .says("to know", "redacted: 'purpose.narrative'", "in 3 entries");
    }

    @Test
    void a_redaction_holds_by_what_carried_it_out_when_the_answer_to_who_approved_it_was_lost() {
        String entry = RedactedLog.id(log.copy(), 3);
        AuditId act =
                log.trial.look(Act.asked(Redactions.COUNSEL, "DecideRedaction").with("decision", "APPROVE"));
        RedactedLog.begun(log, act, entry, "element.plate");
        log.append(1);
        MemoryFiles copy = log.copy();
        RedactedLog.takeOut(copy, 3, RedactedLog.why(act), "element.plate");
        Run.of(copy, log.key()).holds();
    }

    @Test
    void a_purged_entry_is_listed_and_leaves_open_whether_its_act_meant_it() {
        AuditId act = RedactedLog.approved(log, RedactedLog.id(log.copy(), 7), "*");
        log.append(1);
        MemoryFiles copy = log.copy();
        SampleLog.editLine(
                copy,
                7,
                line -> SampleLog.entry(copy, 7).purged(RedactedLog.why(act)).line());
        Run.of(copy, log.key())
                .leavesOpen("'the whole entry' of entry 7", act.value())
                .says("to know", "redacted: 'the whole entry'", "in 1 entry, the first of them 7");
    }

    @Test
    void a_redaction_that_the_log_does_not_record_is_told() {
        MemoryFiles copy = log.copy();
        Redaction secret = new Redaction(
                "none", "Somebody", Instant.parse("2026-12-01T09:00:00Z"), new AuditId("01KAKJ4ZG0000000000000000B"));
        SampleLog.editLine(
                copy,
                3,
                line -> SampleLog.entry(copy, 3)
                        .redacted(Set.of("who.name"), secret)
                        .line());

        Run.of(copy, log.key())
                .leavesOpen("that this log records the redaction 01KAKJ4ZG0000000000000000B")
                .says("to know", "redacted: 'who.name'");
    }

    @Test
    void what_is_gone_at_its_term_is_told_and_is_no_fault() {
        MemoryFiles copy = log.copy();
        log.trial.clock.advance(Duration.ofDays(3));
        copy.files().remove(SampleLog.fileOf(copy, 0));

        Run.of(copy, log.key()).fails("entries 0 to 29, sealed from 2026-11-20T12:00:00", "missing from entries/");
        Run.of(copy, with(log.key(), "--kept-from", "2026-11-21"))
                .holds()
                .says("to know", "gone at their term: entries 0 to 29", "place and hash hold");
        Run.of(copy, with(log.key(), "--kept-from", "2026-11-20")).fails("entries 0 to 29");
    }

    @Test
    void narrower_tiles_of_before_need_not_be_there_and_wider_ones_may_be() {
        MemoryFiles before = log.copy();
        log.append(300);
        MemoryFiles copy = log.copy();
        copy.files().put("checkpoint", before.content("checkpoint"));
        copy.files().put("tile/1/000.p/1", before.content("tile/1/000.p/1"));
        copy.files().keySet().removeIf(name -> name.startsWith("checkpoints/000000000600") || name.contains("0300-"));

        Run.of(copy, log.key()).holds().says("holds", "checkpoint of 300 entries");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--key",
                "--key nonsense .",
                "--key log.example/audit+00000000+AAAA .",
                "--older none.checkpoint .",
                "--kept-from yesterday .",
                "--late-minutes x .",
                "one two",
                "not-there"
            })
    void what_makes_no_sense_is_answered_with_how_it_is_used(String line) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" ", -1));

        assertThat(run.status()).isEqualTo(VerifyAudit.MISUSED);
        assertThat(run.said()).contains("Usage: scripts/verify-audit");
    }

    @Test
    void a_witness_key_is_not_taken_for_the_logs() {
        Run run = Run.of("--key", log.witnessKey.key().text(), ".");

        assertThat(run.status()).isEqualTo(VerifyAudit.MISUSED);
        assertThat(run.said()).contains("witness.example/w1 is a witness's key, not a log's");
        assertThat(Run.of("--witness", log.key().getLast(), ".").said()).contains("is a log's key, not a witness's");
    }

    @Test
    void what_is_neither_folder_nor_zip_of_a_log_is_told() throws IOException {
        Path text = Files.writeString(temporary.resolve("log.txt"), "log");
        Path empty = Files.createDirectory(temporary.resolve("empty"));

        Run.of(text.toString()).fails("log.txt is neither a folder nor the zip of a log");
        Run.of(empty.toString()).fails("there is no file checkpoint");
    }

    @Test
    void what_stands_in_a_log_cannot_forge_what_the_verifier_says() {
        MemoryFiles copy = log.copy();
        copy.files().put("entries/x\n  holds            all\u001b[2J\u202e", "x".getBytes(UTF_8));

        Run run = Run.of(copy, log.key()).fails("entries/x?  holds            all?[2J? is no file of the log");

        assertThat(run.said().lines()).noneMatch(line -> line.equals("  holds            all"));
    }

    @Test
    void a_link_is_not_followed() throws IOException {
        Path folder = log.copy().folder(Files.createDirectory(temporary.resolve("linked")));
        Path elsewhere = Files.move(folder.resolve("checkpoint"), temporary.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("checkpoint"), elsewhere);

        Run.of("--key", log.key().getLast(), folder.toString()).fails("checkpoint cannot be read: it is a link");
    }
}
