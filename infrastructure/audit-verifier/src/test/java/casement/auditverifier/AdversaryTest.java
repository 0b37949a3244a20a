package casement.auditverifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.Outcome;
import casement.domain.audit.Redaction;
import casement.domain.log.LogState;
import casement.domain.log.LoggedEntry;
import casement.domain.log.LoggedField;
import casement.domain.log.OpenField;
import casement.domain.log.Salt;
import casement.merkle.Checkpoint;
import casement.merkle.EntryBundle;
import casement.merkle.EntryBundles;
import casement.merkle.Hash;
import casement.merkle.HashTile;
import casement.merkle.SignatureType;
import casement.merkle.TilePath;
import casement.merkle.TiledTree;
import casement.testkit.LogTrial;
import casement.testkit.PlayedWitness;
import casement.testkit.Redactions;
import casement.testkit.Ulids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who may write to every table and bucket, and has neither the log's key nor a witness's. */
@Clause({"SJ-ALPR-21", "SJ-ALPR-24", "CA-SB34-6"})
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AdversaryTest {
    private final SampleLog log = SampleLog.of(30, 270, 12);

    @TempDir
    Path temporary;

    private Run run(MemoryFiles copy) {
        return Run.of(copy, log.key());
    }

    /** An entry's fields changed, all that can be written to put in keeping with it: file, bundle, tiles. */
    private MemoryFiles rewritten(long index, UnaryOperator<LoggedEntry> change) {
        MemoryFiles copy = log.copy();
        LoggedEntry forged = change.apply(SampleLog.entry(copy, index));
        SampleLog.editLine(copy, index, line -> forged.line());
        List<byte[]> contents = contents(copy);
        contents.set((int) index, forged.leaf().bytes());
        replant(copy, contents);
        return copy;
    }

    private static List<byte[]> contents(MemoryFiles copy) {
        List<byte[]> contents = new ArrayList<>();
        copy.files().forEach((name, bundle) -> {
            if (name.startsWith("tile/entries/") && TilePath.parse(name) instanceof EntryBundle path) {
                contents.addAll(path.decode(bundle));
            }
        });
        return contents;
    }

    private static void replant(MemoryFiles copy, List<byte[]> contents) {
        TiledTree empty = new TiledTree(0, tile -> Optional.empty());
        copy.files().keySet().removeIf(name -> name.startsWith("tile/"));
        empty.grow(contents.stream().map(Hash::ofLeaf).toList())
                .tiles()
                .forEach((tile, hashes) -> copy.files().put(tile.path(), hashes));
        new EntryBundles(empty, bundle -> Optional.empty())
                .grow(contents)
                .forEach((bundle, entries) -> copy.files().put(bundle.path(), entries));
    }

    private static LoggedEntry with(LoggedEntry entry, String field, String value) {
        List<LoggedField> fields = entry.fields().stream()
                .map(was -> was instanceof OpenField open && open.name().equals(field)
                        ? (LoggedField) new OpenField(field, open.salt(), value)
                        : was)
                .toList();
        assertThat(fields).isNotEqualTo(entry.fields());
        return new LoggedEntry(entry.index(), entry.sealed(), fields);
    }

    private static LoggedEntry without(LoggedEntry entry, String field) {
        return new LoggedEntry(
                entry.index(),
                entry.sealed(),
                entry.fields().stream().filter(was -> !was.name().equals(field)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"purpose.narrative", "purpose.number", "purpose.code", "element.plate", "who.name"})
    void blanks_a_field(String field) {
        MemoryFiles copy = log.copy();
        SampleLog.editLine(
                copy, 41, line -> with(SampleLog.entry(copy, 41), field, "").line());

        run(copy)
                .fails("entry 41 (", "is not what was sealed: something of it was changed, blanked, added or stripped");
        run(rewritten(41, entry -> with(entry, field, "")))
                .fails("the leaves do not come to the root that checkpoint has");
    }

    @ParameterizedTest
    @ValueSource(strings = {"purpose.narrative", "element.plate", "who.department", "clause"})
    void strips_a_field_or_adds_one(String field) {
        MemoryFiles copy = log.copy();
        boolean isThere = !field.equals("clause");
        UnaryOperator<LoggedEntry> change = entry -> isThere ? without(entry, field) : added(entry, field);
        SampleLog.editLine(
                copy, 41, line -> change.apply(SampleLog.entry(copy, 41)).line());

        run(copy).fails("entry 41 (", "is not what was sealed");
        run(rewritten(41, change)).fails("the leaves do not come to the root");
    }

    private static LoggedEntry added(LoggedEntry entry, String field) {
        List<LoggedField> fields = new ArrayList<>(entry.fields());
        fields.add(new OpenField(field, Salt.of(new byte[Salt.BYTES]), "SJ-ALPR-1"));
        return new LoggedEntry(entry.index(), entry.sealed(), fields);
    }

    @Test
    void strips_a_field_of_every_entry() {
        MemoryFiles copy = log.copy();
        for (long index = 0; index < 312; index++) {
            long at = index;
            SampleLog.editLine(
                    copy,
                    at,
                    line -> without(SampleLog.entry(copy, at), "purpose.narrative")
                            .line());
        }

        run(copy)
                .fails("entries 0 to 311 are not what was sealed: something of each was changed, blanked, added or"
                        + " stripped");
    }

    @Test
    void alters_who_it_was_or_when() {
        for (String field : List.of("who.subject", "at", "id", "outcome", "action")) {
            String value = field.equals("at") ? "2026-11-20T11:00:00Z" : "another";
            MemoryFiles copy = log.copy();
            SampleLog.editLine(
                    copy,
                    200,
                    line -> with(SampleLog.entry(copy, 200), field, value).line());

            run(copy).fails("entry 200 (", "is not what was sealed");
        }
    }

    @Test
    void passes_a_field_off_as_redacted_with_another_commitment() {
        MemoryFiles copy = log.copy();
        SampleLog.editLine(
                copy,
                41,
                line -> line.replaceFirst(
                        "\\{\"name\":\"purpose.narrative\",\"salt\":\"[^\"]*\",\"value\":\"[^\"]*\"}",
                        "{\"name\":\"purpose.narrative\",\"commitment\":\"" + Hash.OF_NOTHING.base64()
                                + "\",\"redacted\":{\"authority\":\"law\",\"actor\":\"Me\",\"at\":\"\",\"act\":\"\"}}"));

        run(copy).fails("entry 41 (", "is not what was sealed");
    }

    @Test
    void points_at_the_act_of_another_redaction() {
        AuditId act = RedactedLog.approved(log, RedactedLog.id(log.copy(), 3), "element.plate");
        log.append(1);

        MemoryFiles otherEntry = log.copy();
        RedactedLog.takeOut(otherEntry, 3, RedactedLog.why(act), "element.plate");
        RedactedLog.takeOut(otherEntry, 41, RedactedLog.why(act), "element.plate");
        run(otherEntry)
                .fails(
                        "'element.plate' of entry 41 was taken out without approval",
                        act.value(),
                        "approves something else: another entry, field or authority");

        MemoryFiles otherField = log.copy();
        RedactedLog.takeOut(otherField, 3, RedactedLog.why(act), "element.plate", "purpose.narrative");
        run(otherField).fails("'purpose.narrative' of entry 3 was taken out without approval");

        MemoryFiles otherAuthority = log.copy();
        Redaction law = new Redaction("statute 1", Redactions.COUNSEL.name(), RedactedLog.AT, act);
        RedactedLog.takeOut(otherAuthority, 3, law, "element.plate");
        run(otherAuthority).fails("entry 3", "another entry, field or authority");

        MemoryFiles otherActor = log.copy();
        Redaction me = new Redaction("court order 26-77", "Me", RedactedLog.AT, act);
        RedactedLog.takeOut(otherActor, 3, me, "element.plate");
        run(otherActor).fails("entry 3", "is not by 'Me'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "FAILED", "ANSWERED"})
    void points_at_an_approval_that_was_not_allowed(String outcome) {
        String entry = RedactedLog.id(log.copy(), 3);
        AuditId act = RedactedLog.decided(
                log, "APPROVE", Outcome.valueOf(outcome), RedactedLog.about(entry, "element.plate"));
        log.append(1);
        MemoryFiles copy = log.copy();
        RedactedLog.takeOut(copy, 3, RedactedLog.why(act), "element.plate");
        run(copy).fails("'element.plate' of entry 3", "was not allowed, or was not carried out");
    }

    @Test
    void points_at_an_act_that_approves_nothing() {
        String entry = RedactedLog.id(log.copy(), 3);
        AuditId refusal =
                RedactedLog.decided(log, "REFUSE", Outcome.CHANGED, RedactedLog.about(entry, "element.plate"));
        AuditId look = new AuditId(RedactedLog.id(log.copy(), 5));
        log.append(1);
        for (AuditId act : List.of(refusal, look)) {
            MemoryFiles copy = log.copy();
            RedactedLog.takeOut(copy, 3, RedactedLog.why(act), "element.plate");
            run(copy).fails("'element.plate' of entry 3", "is no approval of a redaction");
        }
    }

    @Test
    void takes_something_out_of_the_act_itself() {
        String entry = RedactedLog.id(log.copy(), 3);
        AuditId act = RedactedLog.approved(log, entry, "element.plate");
        log.append(1);
        MemoryFiles copy = log.copy();
        RedactedLog.takeOut(copy, 3, RedactedLog.why(act), "element.plate");
        RedactedLog.takeOut(copy, 313, RedactedLog.why(act), "element.entry");
        run(copy).fails("'element.plate' of entry 3", "approves something else");
    }

    @Test
    void redacts_without_saying_by_whose_authority() {
        MemoryFiles copy = log.copy();
        String commitment = SampleLog.entry(copy, 41).fields().stream()
                .filter(field -> field.name().equals("purpose.narrative"))
                .map(field -> field.commitment().base64())
                .findFirst()
                .orElseThrow();
        SampleLog.editLine(
                copy,
                41,
                line -> line.replaceFirst(
                        "\\{\"name\":\"purpose.narrative\",\"salt\":\"[^\"]*\",\"value\":\"[^\"]*\"}",
                        "{\"name\":\"purpose.narrative\",\"commitment\":\"" + commitment
                                + "\",\"redacted\":{\"authority\":\" \",\"actor\":\"Me\",\"at\":\"\",\"act\":\"\"}}"));

        run(copy).fails("purpose.narrative was taken out, and nobody says by whose authority and hand");
    }

    @Test
    void removes_an_entry() {
        MemoryFiles copy = log.copy();
        SampleLog.edit(copy, SampleLog.fileOf(copy, 41), lines -> {
            lines.remove(11);
            return lines;
        });

        run(copy)
                .fails("entries/dt=2026-11-20/000000000030-000270.jsonl has 269 lines instead of 270")
                .fails("entry 41, sealed from", "missing from entries/");
    }

    @Test
    void removes_an_entry_and_all_trace_of_it() {
        MemoryFiles copy = log.copy();
        List<byte[]> contents = contents(copy);
        contents.remove(41);
        replant(copy, contents);

        run(copy).fails("the leaves do not come to the root");
    }

    @Test
    void removes_the_newest_entries() {
        MemoryFiles copy = log.copy();
        copy.files().remove(SampleLog.fileOf(copy, 311));

        run(copy).fails("entries 300 to 311, sealed from", "missing from entries/");
    }

    @Test
    void inserts_an_entry() {
        MemoryFiles copy = log.copy();
        SampleLog.edit(copy, SampleLog.fileOf(copy, 41), lines -> {
            lines.add(
                    11,
                    with(SampleLog.entry(copy, 41), "element.plate", "9ZZZ999").line());
            return lines;
        });

        run(copy).fails("has 271 lines instead of 270").fails("is another entry 41: one of the two was put in");

        MemoryFiles another = log.copy();
        List<byte[]> contents = contents(another);
        contents.add(41, contents.get(40));
        replant(another, contents);
        run(another).fails("the leaves do not come to the root");
    }

    @Test
    void adds_entries_at_the_end() {
        MemoryFiles copy = log.copy();
        LoggedEntry last = SampleLog.entry(copy, 311);
        copy.files()
                .put(
                        "entries/dt=2026-11-20/000000000312-000001.jsonl",
                        (new LoggedEntry(312, last.sealed(), last.fields()).line() + "\n").getBytes(UTF_8));

        run(copy)
                .fails("000000000312-000001.jsonl holds entries beyond the last of the published checkpoint, which is"
                        + " 311");
    }

    @Test
    void reorders_entries() {
        MemoryFiles copy = log.copy();
        SampleLog.edit(copy, SampleLog.fileOf(copy, 41), lines -> {
            Collections.swap(lines, 11, 12);
            return lines;
        });
        run(copy).fails("entry 41 stands after entry 42: their order was changed");

        MemoryFiles renumbered = log.copy();
        LoggedEntry one = SampleLog.entry(renumbered, 41);
        LoggedEntry other = SampleLog.entry(renumbered, 42);
        SampleLog.editLine(renumbered, 41, line -> new LoggedEntry(41, other.sealed(), other.fields()).line());
        SampleLog.editLine(renumbered, 42, line -> new LoggedEntry(42, one.sealed(), one.fields()).line());
        run(renumbered).fails("entries 41 to 42 are not what was sealed");

        List<byte[]> contents = contents(renumbered);
        Collections.swap(contents, 41, 42);
        replant(renumbered, contents);
        run(renumbered).fails("the leaves do not come to the root");
    }

    @Test
    void dates_the_sealing_back() {
        MemoryFiles copy = log.copy();
        SampleLog.editLine(
                copy, 305, line -> line.replaceFirst("\"sealedMillis\":\\d+", "\"sealedMillis\":1700000000000"));
        run(copy).fails("entry 305 says it was sealed at 2023-11-14", "and its leaf 2026-11-20");

        run(rewritten(305, entry -> new LoggedEntry(305, Instant.ofEpochMilli(1_700_000_000_000L), entry.fields())))
                .fails("entry 305 says it was sealed at 2023-11-14", "before the one before it")
                .fails("the leaves do not come to the root");
    }

    /** The outbox is a table like any other; what is put there is sealed in good faith. */
    @Test
    void puts_an_entry_with_an_old_date_into_the_outbox() {
        AuditEntry real = log.trial.written().getFirst();
        Instant old = Instant.parse("2026-03-01T10:00:00Z");
        log.trial.outbox.put(new AuditEntry(
                Ulids.at(old),
                old,
                real.who(),
                real.action(),
                Map.of("plate", "9ZZZ999"),
                real.purpose(),
                real.outcome(),
                real.clause(),
                real.answer(),
                real.inReplyTo()));
        log.append(3);

        run(log.copy()).leavesOpen("that entry 312 was made at 2026-03-01T10:00:00Z", "it came late or was dated back");
    }

    @Test
    void seals_an_entry_twice_as_a_broken_log_would() {
        AuditEntry twice = log.trial.written().getFirst();
        log.trial.outbox.forget(twice.id());
        log.trial.outbox.put(twice);
        log.append(1);

        run(log.copy()).fails("entry 312 is entry 0 again, by its id " + twice.id());
    }

    @Test
    void shows_an_old_head() {
        MemoryFiles old = log.copy();
        List<String> options = log.keeping(temporary);
        List<String> before = new ArrayList<>(log.key());
        log.append(50);
        MemoryFiles copy = log.copy();
        copy.files().put("checkpoint", old.content("checkpoint"));
        copy.files().put("tile/0/001.p/56", old.content("tile/0/001.p/56"));
        copy.files().put("tile/entries/001.p/56", old.content("tile/entries/001.p/56"));
        run(copy).fails("checkpoints/000000000362 was signed, and the published checkpoint has only 312 entries");

        List<String> keptNow = log.keeping(temporary);
        assertThat(Run.of(old, before).status()).isEqualTo(VerifyAudit.HOLDS);
        Run.of(old, keptNow).fails("which you kept, has 362 entries, and the log only 312", "an old head is shown");
        Run.of(log.copy(), options).leavesOpen("the witness");
    }

    @Test
    void signs_another_history_with_another_key() {
        MemoryFiles copy = rewritten(41, entry -> with(entry, "purpose.narrative", "nothing"));
        TiledTree forged = new TiledTree(312, (HashTile tile) -> Optional.of(copy.content(tile.path())));
        copy.files()
                .put(
                        "checkpoint",
                        new Checkpoint(LogTrial.ORIGIN, 312, forged.root())
                                .signed(LogTrial.signer(LogTrial.ORIGIN, SignatureType.ED25519))
                                .note()
                                .getBytes(UTF_8));

        run(copy)
                .fails("checkpoint is not signed by the key that was given")
                .fails("checkpoints/000000000312 promised other first 312 entries than the log has now");
    }

    @Test
    void changes_the_head_that_was_signed() {
        MemoryFiles copy = log.copy();
        String note = new String(copy.content("checkpoint"), UTF_8);
        copy.files().put("checkpoint", note.replace("\n312\n", "\n311\n").getBytes(UTF_8));

        run(copy).fails("checkpoint bears a signature of log.example/audit that is not right for it");
    }

    /** The sealer signs whatever follows from head and store together: only who stands outside can tell. */
    @Test
    void sets_back_head_and_store_together_and_lets_the_log_sign_another_history() {
        log.witnessed();
        List<String> options = log.keeping(temporary);
        LogState state = log.trial.head.read();
        var objects = log.trial.store.objects();
        log.append(20);
        log.witnessed();
        List<String> newer = log.keeping(temporary);
        log.trial.store.objects().keySet().stream()
                .filter(path -> !objects.containsKey(path))
                .forEach(log.trial.store::remove);
        log.trial.store.tamper("checkpoint", state.checkpoint().orElseThrow().getBytes(UTF_8));
        log.trial.head.tamper(state);
        log.append(25);

        PlayedWitness.Answer answer = log.witnessed();

        assertThat(answer.status()).isEqualTo(422);
        run(log.copy()).holds();
        Run.of(log.copy(), options).leavesOpen("that the witness witness.example/w1 saw this log");
        Run.of(log.copy(), newer).fails("promised other first 332 entries than the log has now");
    }

    @Test
    void sets_back_the_head_alone() {
        LogState state = log.trial.head.read();
        log.append(20);
        log.trial.head.tamper(state);
        log.trial.look(1);

        assertThatThrownBy(() -> log.trial.sealing(100).seal())
                .isInstanceOf(Fault.Conflict.class)
                .hasMessageContaining("the head was set back or changed");
    }

    @Test
    void runs_the_sealer_on_a_clock_of_last_year() {
        log.witnessed();
        List<String> options = log.keeping(temporary);
        log.trial.clock.advance(Duration.ofDays(-365));
        log.append(5);
        log.trial.clock.advance(Duration.ofDays(365));
        log.witnessed();
        Run.of(log.copy(), options)
                .leavesOpen("that entry 312 was made at 2025-11-20", "it came late or was dated back");

        MemoryFiles copy = log.copy();
        assertThat(SampleLog.entry(copy, 312).sealed())
                .isEqualTo(SampleLog.entry(copy, 311).sealed());
    }

    @Test
    void dates_what_is_sealed_before_what_a_witness_saw_without_it() {
        log.trial.clock.advance(Duration.ofDays(1));
        log.witnessed();
        List<String> options = log.keeping(temporary);
        log.trial.clock.advance(Duration.ofDays(-1));
        log.append(5);
        log.trial.clock.advance(Duration.ofDays(2));
        log.witnessed();

        Run.of(log.copy(), options)
                .fails(
                        "entry 312 says it was sealed at 2026-11-20",
                        "witness.example/w1 saw the log without it at 2026-11-21");
    }

    @Test
    void dates_what_is_sealed_after_a_witness_saw_it() {
        log.trial.clock.advance(Duration.ofDays(2));
        log.append(5);
        log.trial.clock.advance(Duration.ofDays(-2));
        log.witnessed();

        Run.of(log.copy(), log.keyAndWitness())
                .fails(
                        "entry 316 says it was sealed at 2026-11-22",
                        "saw it at 2026-11-20",
                        "already: its time is not true");
    }

    @Test
    void changes_a_cosignature() {
        log.witnessed();
        MemoryFiles copy = log.copy();
        String note = new String(copy.content("checkpoint"), UTF_8);
        String mine = LogTrial.signer("witness.example/w1", SignatureType.COSIGNATURE_V1)
                .key()
                .text();
        int at = note.indexOf("witness.example/w1 ") + 40;
        char other = note.charAt(at) == 'A' ? 'B' : 'A';
        copy.files().put("checkpoint", (note.substring(0, at) + other + note.substring(at + 1)).getBytes(UTF_8));

        Run.of(copy, log.keyAndWitness()).fails("bears a cosignature of witness.example/w1 that is not right");
        Run.of(log.copy(), List.of("--key", log.key().getLast(), "--witness", mine))
                .leavesOpen("bears no cosignature of it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/0/000", "tile/0/001.p/56", "tile/1/000.p/1"})
    void changes_a_tile(String name) {
        MemoryFiles copy = log.copy();
        byte[] tile = copy.content(name);
        for (int at = 0; at < tile.length; at += 32) {
            tile[at] ^= 1;
        }

        Run run = run(copy)
                .fails(name + " has another hash at its place 0 than what is below it: one of the two was changed");

        assertThat(run.said()).contains("(1 faults)");
    }

    @Test
    void cuts_a_tile_or_puts_something_behind_it() {
        for (String name : List.of("tile/0/001.p/56", "tile/entries/001.p/56", "tile/entries/000")) {
            MemoryFiles copy = log.copy();
            byte[] was = copy.content(name);
            copy.files().put(name, Arrays.copyOf(was, was.length - 1));
            run(copy).fails(name + " has " + (was.length - 1) + " bytes instead of " + was.length + ": it was cut");

            copy.files().put(name, Arrays.copyOf(was, was.length + 1));
            run(copy).fails(name + " is longer than it can be, which is " + was.length + " bytes");

            copy.files().remove(name);
            copy.files().put(name.replace(".p/56", ""), Arrays.copyOf(was, was.length - 1));
            assertThat(run(copy).status()).isEqualTo(VerifyAudit.DOES_NOT_HOLD);
        }
    }

    @Test
    void forges_checkpoints_of_before() {
        MemoryFiles copy = log.copy();
        TiledTree tree = new TiledTree(30, tile -> log.trial.store.find(tile.path()));
        String real = new Checkpoint(LogTrial.ORIGIN, 30, tree.root()).text();
        String forged = new Checkpoint(LogTrial.ORIGIN, 30, tree.root())
                .signed(LogTrial.signer(LogTrial.ORIGIN, SignatureType.ED25519))
                .note();
        assertThat(forged).startsWith(real);
        copy.files().put("checkpoints/000000000030", forged.getBytes(UTF_8));
        run(copy).fails("checkpoints/000000000030 is not signed by the key that was given");

        copy.files().put("checkpoints/000000000030", "nonsense\n".getBytes(UTF_8));
        run(copy).fails("checkpoints/000000000030 is not a signed note");
    }

    @Test
    void gives_the_auditor_a_forged_older_checkpoint() throws IOException {
        TiledTree tree = new TiledTree(30, tile -> log.trial.store.find(tile.path()));
        for (String origin : List.of(LogTrial.ORIGIN, "other.example/audit")) {
            Path kept = Files.writeString(
                    temporary.resolve("kept"),
                    new Checkpoint(origin, 30, tree.root())
                            .signed(LogTrial.signer(origin, SignatureType.ED25519))
                            .note());
            List<String> options = new ArrayList<>(log.key());
            options.addAll(List.of("--older", kept.toString()));

            Run.of(log.copy(), options).fails("kept is not signed by the key that was given");
        }
        Run.of(log.copy(), List.of("--older", temporary.resolve("kept").toString()))
                .fails("kept is of the log other.example/audit, not of " + LogTrial.ORIGIN);
    }

    @Test
    void does_several_things_at_once_and_each_is_told() {
        MemoryFiles copy = log.copy();
        for (long index : new long[] {40, 41, 44, 300}) {
            SampleLog.editLine(
                    copy,
                    index,
                    line -> with(SampleLog.entry(copy, index), "purpose.narrative", "")
                            .line());
        }
        SampleLog.edit(copy, SampleLog.fileOf(copy, 42), lines -> {
            lines.remove(12);
            return lines;
        });

        run(copy)
                .fails("entries 40 to 41 are not what was sealed")
                .fails("entry 42, sealed from", "missing from entries/")
                .fails("entry 44 (", "is not what was sealed")
                .fails("entry 300 (", "is not what was sealed");
    }

    @Test
    void takes_a_tile_or_a_bundle_away() {
        for (String name : List.of("tile/0/000", "tile/0/001.p/56", "tile/1/000.p/1", "tile/entries/000")) {
            MemoryFiles copy = log.copy();
            copy.files().remove(name);

            run(copy).fails(name + " is missing");
        }
    }

    @Test
    void adds_files_that_are_none_of_the_log() {
        MemoryFiles copy = log.copy();
        copy.files().put("entries/dt=2026-11-20/notes.txt", "x".getBytes(UTF_8));
        copy.files().put("checkpoints/000000000005", copy.content("checkpoint"));

        run(copy)
                .fails("entries/dt=2026-11-20/notes.txt is no file of the log")
                .fails("checkpoints/000000000005 is the checkpoint of 312 entries, which does not belong there");
    }

    @Test
    void puts_something_for_people_to_read_beside_what_is_hashed() {
        MemoryFiles copy = log.copy();
        SampleLog.editLine(copy, 41, line -> line.replace("\"fields\":[", "\"note\":\"see ticket\",\"fields\":["));

        run(copy).fails("line 12 of", "is not an entry as the log writes it");
    }
}
