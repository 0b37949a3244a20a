package casement.clips;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.Role;
import casement.domain.audit.Outcome;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.evidence.CustodyEvent;
import casement.domain.evidence.EvidenceChange;
import casement.domain.evidence.EvidenceId;
import casement.json.Json;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Destruction interrupted at every call of every store, before it has done anything and after it has done it without an answer. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledDestructionTest {
    private static final int MOST_CALLS = 60;
    private static final int LEAST_INTERRUPTIONS = 12;

    @ParameterizedTest
    @EnumSource(
            value = FaultSwitch.Mode.class,
            names = {"FAILS", "PERSISTS_BUT_FAILS"})
    @Clause({"SCH-16", "SCH-22", "CA-SB34-5"})
    void ends_with_nothing_left_and_one_event_wherever_it_was_interrupted(FaultSwitch.Mode how) {
        int interrupted = ClipDesk.interruptions(how, MOST_CALLS, KilledDestructionTest::destroyInterrupted);
        assertThat(interrupted).as("interruptions that were tried").isGreaterThan(LEAST_INTERRUPTIONS);
    }

    /** @return how often a call failed: 0 when there are not so many calls of that store */
    private static int destroyInterrupted(int store, int call, FaultSwitch.Mode how) {
        ClipDesk desk = new ClipDesk();
        CameraId street = desk.camera("street", CameraClass.CCTV);
        EvidenceId kept = desk.sealed(street);
        EvidenceId item = desk.sealed(street);
        int change = desk.propose(
                Examples.person("carl", "Carl Counsel", Role.COUNSEL),
                item,
                ClipDesk.form(EvidenceChangeForm.Kind.DESTROY));
        desk.decide(Examples.supervisor(), item, change, EvidenceChange.Verdict.APPROVE);
        desk.failAt(store, call, how);

        int failed = ClipDesk.untilDone(() -> swept(desk), 2);
        desk.switches().forEach(one -> one.always(FaultSwitch.Mode.WORKS));

        String where = "store " + store + ", call " + call + ", " + how;
        assertThat(desk.evidence.files(item)).as(where).isEmpty();
        assertThat(desk.item(item).life().isDestroyed()).as(where).isTrue();
        assertThat(desk.evidence.files(kept)).as(where).hasSize(5);
        assertThat(desk.custodyLines.lines(desk.receipt(), item).stream()
                        .map(line -> Json.read(line, CustodyEvent.class))
                        .filter(event -> event.kind() == CustodyEvent.Kind.DESTROYED))
                .as(where)
                .hasSize(1);
        assertThat(desk.audit.written().stream()
                        .filter(entry ->
                                entry.action().equals("DestroyEvidence") && entry.outcome() == Outcome.CHANGED))
                .as(where)
                .isNotEmpty()
                .allSatisfy(receipt -> assertThat(receipt.elements()).containsEntry("files", "5"));
        return failed;
    }

    private static void swept(ClipDesk desk) {
        desk.sweepEvidence.sweep().failed().stream().findFirst().ifPresent(fault -> {
            throw fault;
        });
    }
}
