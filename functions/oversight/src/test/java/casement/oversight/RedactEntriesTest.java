package casement.oversight;

import static casement.oversight.RedactionOffice.PLATE;
import static casement.oversight.RedactionOffice.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.Redaction;
import casement.domain.log.EntriesFile;
import casement.domain.log.LoggedEntry;
import casement.domain.log.LoggedField;
import casement.domain.log.RedactedField;
import casement.domain.redaction.RedactionProposal.State;
import casement.testkit.FaultSwitch;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was approved, carried out, whatever fails. */
class RedactEntriesTest {
    private final RedactionOffice office = new RedactionOffice();
    private final AuditEntry look = office.sealedLook();

    private State state() {
        return office.proposals.all().getFirst().state();
    }

    private static boolean isOf(LoggedEntry entry, AuditId id) {
        return entry.line().contains("\"value\":\"" + id + "\"") && entry.line().contains("third-avenue");
    }

    private LoggedEntry logged() {
        return office.lines()
                .map(LoggedEntry.class::cast)
                .filter(entry -> isOf(entry, look.id()))
                .findFirst()
                .orElseThrow();
    }

    /** All that the tree is made of. */
    private Map<String, String> tree() {
        Map<String, String> tree = new HashMap<>();
        office.trial.store.objects().forEach((path, bytes) -> {
            if (path.startsWith("tile/") || path.startsWith("checkpoints/")) {
                tree.put(path, new String(bytes, StandardCharsets.ISO_8859_1));
            }
        });
        return tree;
    }

    @Test
    @Clause({"SJ-ALPR-24", "CA-SB34-6"})
    void takes_out_values_and_salts_and_leaves_place_hash_authority_and_actor() {
        Map<String, String> before = tree();
        LoggedEntry was = logged();
        ShownRedaction approved = office.approved(look.id(), "element.plate", "purpose.narrative");
        office.waitForBatches();
        office.redact.round();
        office.redact.round();

        assertThat(state()).isEqualTo(State.DONE);
        LoggedEntry now = logged();
        assertThat(now.leaf()).isEqualTo(was.leaf());
        assertThat(now.index()).isEqualTo(was.index());
        Redaction why = new Redaction(
                "court order 26-77",
                "counsel",
                approved.decided().orElseThrow().at(),
                approved.decided().orElseThrow().audit());
        assertThat(now.fields().stream().filter(RedactedField.class::isInstance).map(RedactedField.class::cast))
                .allSatisfy(field -> assertThat(field.redaction()).isEqualTo(why))
                .extracting(LoggedField::name)
                .containsExactly("element.plate", "purpose.narrative");
        assertThat(office.everything())
                .doesNotContain(PLATE)
                .doesNotContain(WORDS)
                .contains("third-avenue");
        assertThat(tree()).containsAllEntriesOf(before);
        AuditEntry shown = office.trial.outbox.find(look.id()).orElseThrow();
        assertThat(shown.redacted()).contains(Map.of("element.plate", why, "purpose.narrative", why));
    }

    @Test
    @Clause("SJ-ALPR-21")
    void says_in_the_log_what_is_taken_out_before_it_is() {
        office.approved(look.id(), "element.plate");
        office.trial.writes.next(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(office.redact::round).isInstanceOf(Fault.Unavailable.class);
        assertThat(office.everything()).contains(PLATE);
        assertThat(office.trial.outbox.find(look.id()).orElseThrow().redacted()).isEmpty();

        office.redact.round();
        assertThat(office.trial.outbox.written())
                .filteredOn(entry -> entry.action().equals("RedactEntries"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.elements())
                        .containsEntry("entry", look.id().value())
                        .containsEntry("fields", "element.plate"));
    }

    @Test
    void shows_it_to_nobody_from_the_first_round_on_and_waits_for_the_batches_with_the_file() {
        office.approved(look.id(), "element.plate");
        RedactEntries.Round round = office.redact.round();
        assertThat(round.hidden()).isEqualTo(1);
        assertThat(round.waiting()).isEqualTo(1);
        assertThat(office.trial.outbox.find(look.id()).orElseThrow().elements()).doesNotContainKey("plate");
        office.trial.clock.advance(Duration.ofDays(9));
        office.redact.round();
        assertThat(state()).isEqualTo(State.HIDDEN);
        assertThat(office.everything()).contains(PLATE);

        office.trial.clock.advance(Duration.ofDays(2));
        assertThat(office.redact.round().done()).isEqualTo(1);
        assertThat(office.everything()).doesNotContain(PLATE);
        assertThat(office.redact.round().waiting()).isZero();
    }

    @Test
    @Clause("CA-SB34-6")
    void is_not_done_before_the_lake_has_followed() {
        office.storeInLake();
        office.approved(look.id(), "element.plate");
        office.waitForBatches();
        office.redact.round();
        office.redact.round();
        assertThat(state()).isEqualTo(State.HIDDEN);
        assertThat(office.everything()).doesNotContain(PLATE);

        office.storeInLake();
        office.redact.round();
        assertThat(state()).isEqualTo(State.DONE);
    }

    @Test
    void waits_for_an_entry_that_is_not_sealed() {
        AuditId late = office.trial.look(
                Act.asked(RedactionOffice.CLERK.who(), "SearchReads").with("plate", "1AAA111"));
        office.approved(late, "element.plate");
        office.redact.round();
        office.redact.round();
        assertThat(state()).isEqualTo(State.HIDDEN);
        office.seal();
        office.waitForBatches();
        office.redact.round();
        assertThat(state()).isEqualTo(State.DONE);
        assertThat(office.everything()).doesNotContain("1AAA111");
    }

    @Test
    @Clause("CA-SB34-5")
    void takes_nothing_out_that_was_not_approved_and_nothing_of_others() {
        office.propose.propose(RedactionOffice.CLERK, RedactionOffice.form(look.id(), "element.plate"));
        office.waitForBatches();
        String before = office.everything();
        office.redact.round();
        office.redact.round();
        assertThat(office.everything()).isEqualTo(before).contains(PLATE);
    }

    @Test
    void takes_more_out_of_an_entry_that_lost_something_before() {
        office.approved(look.id(), "element.plate");
        office.waitForBatches();
        office.redact.round();
        office.redact.round();
        office.approved(look.id(), "purpose.narrative");
        office.redact.round();
        office.redact.round();
        assertThat(office.proposals.all()).extracting(each -> each.state()).containsOnly(State.DONE);
        assertThat(office.everything()).doesNotContain(PLATE).doesNotContain(WORDS);
        assertThatThrownBy(() -> office.approved(look.id(), "element.plate")).isInstanceOf(Fault.Conflict.class);
    }

    @Test
    @Clause("CA-SB34-6")
    void writes_nothing_over_an_entry_that_is_not_what_was_sealed() {
        office.approved(look.id(), "element.plate");
        office.waitForBatches();
        office.redact.round();
        EntriesFile file =
                office.entries.files(office.entries.days().getFirst()).getFirst();
        String forged = new String(office.trial.store.find(file.path()).orElseThrow(), StandardCharsets.UTF_8)
                .replace("third-avenue", "fifth-avenue");
        office.trial.store.tamper(file.path(), forged.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(office.redact::round).isInstanceOf(Fault.Conflict.class);
        assertThat(office.trial.store.find(file.path())).contains(forged.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Clause("SJ-ALPR-23")
    void ends_a_file_that_was_written_anew_when_its_entries_would_have_ended() {
        office.approved(look.id(), "element.plate");
        office.waitForBatches();
        office.redact.round();
        office.redact.round();
        EntriesFile file =
                office.entries.files(office.entries.days().getFirst()).getFirst();
        office.trial.clock.advance(Duration.ofDays(RedactionOffice.ENTRY_DAYS - 11));
        office.redact.round();
        assertThat(office.trial.store.find(file.path())).isPresent();

        office.trial.clock.advance(Duration.ofDays(3));
        assertThat(office.redact.round().gone()).isEqualTo(1);
        assertThat(office.trial.store.find(file.path())).isEmpty();
        assertThat(state()).isEqualTo(State.GONE);
    }

    /** A write of carrying out, and what goes wrong with it. */
    record WriteFault(int write, FaultSwitch.Mode way) {}

    /** A trial counts its writes: what is carried out, from the first round to the end. */
    static Stream<WriteFault> faults() {
        RedactEntriesTest trial = new RedactEntriesTest();
        trial.office.approved(trial.look.id(), "element.plate");
        trial.office.waitForBatches();
        int before = trial.office.trial.writes.calls();
        trial.office.redact.round();
        trial.office.redact.round();
        int writes = trial.office.trial.writes.calls() - before;
        assertThat(writes).isEqualTo(7);
        List<WriteFault> faults = new ArrayList<>();
        for (int write = 0; write < writes; write++) {
            for (FaultSwitch.Mode way : FaultSwitch.Mode.values()) {
                faults.add(new WriteFault(write, way));
            }
        }
        return faults.stream();
    }

    @ParameterizedTest
    @MethodSource("faults")
    @Clause({"SCH-22", "CA-SB34-6"})
    void ends_the_same_whichever_write_goes_wrong_in_whichever_way(WriteFault fault) {
        Map<String, String> tree = tree();
        LoggedEntry was = logged();
        office.approved(look.id(), "element.plate", "purpose.narrative");
        office.waitForBatches();
        FaultSwitch.Mode[] works =
                Collections.nCopies(fault.write(), FaultSwitch.Mode.WORKS).toArray(FaultSwitch.Mode[]::new);
        office.trial.writes.next(
                Stream.concat(Arrays.stream(works), Stream.of(fault.way())).toArray(FaultSwitch.Mode[]::new));
        for (int round = 0; round < 5; round++) {
            office.tryRound();
        }
        office.trial.writes.deliver();
        office.tryRound();

        assertThat(state()).isEqualTo(State.DONE);
        assertThat(logged().leaf()).isEqualTo(was.leaf());
        assertThat(logged().fields().stream().filter(RedactedField.class::isInstance))
                .extracting(LoggedField::name)
                .containsExactly("element.plate", "purpose.narrative");
        assertThat(office.everything()).doesNotContain(PLATE).doesNotContain(WORDS);
        assertThat(office.files.older()).isEmpty();
        assertThat(tree()).isEqualTo(tree);
    }
}
