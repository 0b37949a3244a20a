package casement.oversight;

import static casement.oversight.RedactionOffice.CLERK;
import static casement.oversight.RedactionOffice.COUNSEL;
import static casement.oversight.RedactionOffice.OTHER_COUNSEL;
import static casement.oversight.RedactionOffice.decision;
import static casement.oversight.RedactionOffice.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Role;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.redaction.Authority;
import casement.domain.redaction.RedactionProposal.State;
import casement.oversight.DecideRedaction.Decision;
import casement.testkit.FaultSwitch;
import casement.testkit.Ulids;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What two people decide to take out of the log, before anything is taken out. */
class RedactionsTest {
    private final RedactionOffice office = new RedactionOffice();
    private final AuditEntry look = office.sealedLook();

    private ShownRedaction proposed() {
        return office.propose.propose(CLERK, form(look.id(), "element.plate"));
    }

    /** By outcome, since ids of one moment are in no order. */
    private Map<Outcome, AuditEntry> of(String action) {
        return office.trial.outbox.written().stream()
                .filter(entry -> entry.action().equals(action))
                .collect(Collectors.toMap(AuditEntry::outcome, entry -> entry));
    }

    @Test
    @Clause("CA-SB34-9")
    void leaves_in_the_log_who_approved_what_by_which_authority() {
        ShownRedaction approved = office.approved(look.id(), "purpose.narrative", "element.plate");

        assertThat(approved.state()).isEqualTo(State.APPROVED);
        assertThat(approved.fields()).containsExactly("element.plate", "purpose.narrative");
        Map<Outcome, AuditEntry> decisions = of("DecideRedaction");
        assertThat(decisions).containsOnlyKeys(Outcome.ASKED, Outcome.CHANGED);
        AuditEntry act = Objects.requireNonNull(decisions.get(Outcome.ASKED));
        AuditEntry done = Objects.requireNonNull(decisions.get(Outcome.CHANGED));
        assertThat(approved.decided().orElseThrow().audit()).isEqualTo(act.id());
        assertThat(done.inReplyTo()).contains(act.id());
        assertThat(done.who()).isEqualTo(COUNSEL.who());
        assertThat(done.elements())
                .containsEntry("decision", "APPROVE")
                .containsEntry("redaction", approved.id().value())
                .containsEntry("entry", look.id().value())
                .containsEntry("fields", "element.plate purpose.narrative")
                .containsEntry("authority", "court order 26-77");
        assertThat(of("ProposeRedaction")).containsOnlyKeys(Outcome.ASKED, Outcome.CHANGED);
    }

    @Test
    @Clause("CA-SB34-5")
    void takes_two_people() {
        ShownRedaction proposed = office.propose.propose(COUNSEL, form(look.id(), "element.plate"));
        assertThatThrownBy(() -> office.decide.decide(COUNSEL, proposed.id(), decision(Decision.APPROVE)))
                .isInstanceOf(Fault.Refused.class)
                .hasMessageContaining("does not approve it");
        assertThat(of("DecideRedaction")).containsOnlyKeys(Outcome.ASKED, Outcome.REFUSED);
        assertThat(office.proposals.find(proposed.id()).orElseThrow().state()).isEqualTo(State.PROPOSED);

        office.decide.decide(OTHER_COUNSEL, proposed.id(), decision(Decision.APPROVE));
        assertThat(office.proposals.find(proposed.id()).orElseThrow().state()).isEqualTo(State.APPROVED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "SUPERVISOR", "RTCC_ANALYST", "POLICY_ADMINISTRATOR"})
    @Clause("CA-SB34-5")
    void is_nothing_for_who_looks_or_who_only_oversees(Role role) {
        assertThatThrownBy(
                        () -> office.propose.propose(RedactionOffice.of("x", role), form(look.id(), "element.plate")))
                .isInstanceOf(Fault.Refused.class);
        ShownRedaction proposed = proposed();
        assertThatThrownBy(() ->
                        office.decide.decide(RedactionOffice.of("x", role), proposed.id(), decision(Decision.APPROVE)))
                .isInstanceOf(Fault.Refused.class);
        assertThat(office.proposals.all()).extracting(p -> p.state()).containsOnly(State.PROPOSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "at",
                "action",
                "outcome",
                "who.subject",
                "who.name",
                "who.department",
                "who.agency",
                "purpose.code"
            })
    @Clause({"SJ-ALPR-24", "CA-SB34-6"})
    void never_takes_out_who_looked_when_for_what_and_what_came_of_it(String field) {
        assertThatThrownBy(() -> office.propose.propose(CLERK, form(look.id(), "element.plate", field)))
                .isInstanceOf(Fault.Refused.class)
                .hasMessageContaining(field + " stays")
                .extracting(refused -> ((Fault.Refused) refused).clause())
                .isEqualTo("SJ-ALPR-24");
        assertThat(office.proposals.all()).isEmpty();
    }

    @Test
    @Clause("SJ-ALPR-24")
    void never_takes_anything_out_of_the_record_of_a_redaction_or_of_what_casement_did_itself() {
        AuditId act = office.approved(look.id(), "element.plate")
                .decided()
                .orElseThrow()
                .audit();
        assertThatThrownBy(() -> office.propose.propose(COUNSEL, form(act, "element.redaction")))
                .isInstanceOf(Fault.Refused.class);
        AuditId receipt = office.trial.look(
                Act.asked(Who.function("SweepRecordings"), "Sweep").with("day", "x"));
        assertThatThrownBy(() -> office.propose.propose(COUNSEL, form(receipt, "element.day")))
                .isInstanceOf(Fault.Refused.class);
    }

    @Test
    void says_what_is_wrong_with_what_was_sent() {
        assertThatThrownBy(() -> office.propose.propose(CLERK, form(look.id(), "element.colour")))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("no such field");
        assertThatThrownBy(() -> office.propose.propose(CLERK, form(Ulids.at(look.at()), "element.plate")))
                .isInstanceOf(Fault.Missing.class);
        ProposeRedaction.Form empty = new ProposeRedaction.Form(
                Optional.of(look.id()),
                Optional.of(List.of()),
                Optional.of(Authority.Kind.STATUTE),
                Optional.of("\u0007"),
                Optional.of(" "));
        assertThatThrownBy(() -> office.propose.propose(CLERK, empty))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContainingAll("fields", "reference", "why");
    }

    @Test
    void decides_once() {
        ShownRedaction proposed = proposed();
        assertThatThrownBy(() -> office.decide.decide(COUNSEL, proposed.id(), decision(Decision.WITHDRAW)))
                .isInstanceOf(Fault.Refused.class);
        office.decide.decide(CLERK, proposed.id(), decision(Decision.WITHDRAW));
        assertThatThrownBy(() -> office.decide.decide(COUNSEL, proposed.id(), decision(Decision.APPROVE)))
                .isInstanceOf(Fault.Conflict.class);
        assertThat(office.list.list(COUNSEL, Optional.of(State.WITHDRAWN)).redactions())
                .extracting(ShownRedaction::id)
                .containsExactly(proposed.id());
        assertThat(office.list.list(COUNSEL, Optional.of(State.APPROVED)).redactions())
                .isEmpty();
    }

    @Test
    @Clause("SJ-ALPR-21")
    void changes_nothing_that_the_log_does_not_have() {
        ShownRedaction proposed = proposed();
        office.trial.writes.next(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> office.decide.decide(COUNSEL, proposed.id(), decision(Decision.APPROVE)))
                .isInstanceOf(Fault.Unavailable.class);
        assertThat(office.proposals.find(proposed.id()).orElseThrow().state()).isEqualTo(State.PROPOSED);
        office.trial.writes.next(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(this::proposed).isInstanceOf(Fault.Unavailable.class);
        assertThat(office.proposals.all()).hasSize(1);
    }
}
