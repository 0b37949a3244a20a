package casement.oversight;

import static casement.oversight.PackOffice.CALIFORNIA;
import static casement.oversight.PackOffice.COUNSEL;
import static casement.oversight.PackOffice.OPERATIONS;
import static casement.oversight.PackOffice.PAUL;
import static casement.oversight.PackOffice.PETRA;
import static casement.oversight.PackOffice.SAN_JOSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.Outcome;
import casement.domain.policy.PackChange;
import casement.domain.policy.PackDifference;
import casement.domain.policy.PackName;
import casement.testkit.Examples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two people change a pack. */
class PackChangesTest {
    private final PackOffice office = new PackOffice();

    @Test
    void everybody_with_a_role_sees_the_packs_in_force_with_text_and_clauses() {
        for (Principal reader : List.of(Examples.analyst(), Examples.technician(), PETRA, Examples.auditor())) {
            assertThat(office.listPacks.list(reader).packs())
                    .extracting(pack -> pack.pack().value())
                    .containsExactly(
                            "operations",
                            "seattle-cctv",
                            "san-jose-alpr",
                            "school-cctv",
                            "california-sb34",
                            "seattle-rtcc");
        }
        ShowPack.Shown shown = office.showPack.show(Examples.analyst(), CALIFORNIA);
        assertThat(shown.asShipped()).isTrue();
        assertThat(shown.text()).startsWith("pack: california-sb34\n");
        assertThat(shown.clauses()).containsKey("CA-SB34-4");
        assertThat(shown.changes()).isEmpty();
    }

    @Test
    void a_change_is_shown_as_a_difference_before_anybody_decides() {
        String text = office.next(CALIFORNIA)
                .replace("may: [search-reads,", "may: [verify-hit, search-reads,")
                .replace("      - {code: missing-person, text: A missing person at risk, needs: [number]}\n", "");
        ChangedPack proposed = office.propose(PETRA, CALIFORNIA, text);
        ChangedPack shown = office.showPackChange
                .show(COUNSEL, CALIFORNIA, proposed.version())
                .change();
        assertThat(shown.text()).contains(text);
        assertThat(shown.differences()).isEqualTo(proposed.differences());
        assertThat(shown.differences())
                .extracting(PackDifference::section, PackDifference::item)
                .containsExactlyInAnyOrder(
                        tuple("version", ""),
                        tuple("roles", "CA-SB34-5"),
                        tuple("purposes", "CA-SB34-7 missing-person"));
        PackDifference gone = shown.differences().getLast();
        assertThat(gone.before())
                .hasValueSatisfying(before -> assertThat(before).contains("A missing person at risk"));
        assertThat(gone.after()).isEmpty();
    }

    @Test
    @Clause("CA-SB34-7")
    void it_takes_two_people() {
        ChangedPack proposed = office.propose(PETRA, CALIFORNIA, office.next(CALIFORNIA));
        assertThatThrownBy(() -> office.approve(PETRA, proposed))
                .asInstanceOf(type(Fault.Refused.class))
                .extracting(Fault.Refused::clause)
                .isEqualTo("CA-SB34-7");
        assertThat(office.showPack.show(PETRA, CALIFORNIA).version()).isEqualTo(1);

        assertThat(office.approve(PAUL, proposed).state()).isEqualTo(PackChange.State.APPROVED);
        assertThat(office.showPack.show(PETRA, CALIFORNIA).version()).isEqualTo(2);
        assertThat(office.showPack.show(PETRA, CALIFORNIA).asShipped()).isFalse();
    }

    @Test
    @Clause("CA-SB34-7")
    void those_who_look_and_those_who_run_the_cameras_do_neither() {
        ChangedPack proposed = office.propose(PETRA, CALIFORNIA, office.next(CALIFORNIA));
        for (Principal other : List.of(
                Examples.analyst(), Examples.supervisor(), Examples.technician(), Examples.operationsManager())) {
            assertThatThrownBy(() -> office.propose(other, SAN_JOSE, office.next(SAN_JOSE)))
                    .isInstanceOf(Fault.Refused.class);
            assertThatThrownBy(() -> office.approve(other, proposed)).isInstanceOf(Fault.Refused.class);
        }
        assertThatThrownBy(() -> office.propose(COUNSEL, SAN_JOSE, office.next(SAN_JOSE)))
                .isInstanceOf(Fault.Refused.class);
    }

    @Test
    void what_is_wrong_with_a_text_is_told_all_at_once_with_lines() {
        String text = office.text(CALIFORNIA)
                .replace("who: [operations-manager]", "who: [operations-boss]")
                .replace("needs: [number]}\n      - {code: missing", "needs: [nummer]}\n      - {code: missing")
                .replace("when: context has requesterType\n", "when: context has requesterType) || (true\n");
        assertThatThrownBy(() -> office.propose(PETRA, CALIFORNIA, text))
                .asInstanceOf(type(Fault.BadInput.class))
                .extracting(Fault.BadInput::problems)
                .satisfies(problems -> assertThat(problems)
                        .anyMatch(problem -> problem.field().equals(line(text, "operations-boss"))
                                && problem.message().contains("'operations-boss' is no role"))
                        .anyMatch(problem -> problem.field().equals(line(text, "nummer"))
                                && problem.message().contains("'nummer' is no need"))
                        .anyMatch(problem -> problem.field().equals(line(text, "|| (true"))
                                && problem.message().contains("this is not Cedar")));
        assertThat(office.changes.rulebook().revision()).isZero();
    }

    @Test
    void refuses_another_packs_name_and_a_version_that_does_not_rise() {
        assertThatThrownBy(() -> office.propose(PETRA, CALIFORNIA, office.next(SAN_JOSE)))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("the folder is called 'california-sb34'");
        assertThatThrownBy(() -> office.propose(PETRA, CALIFORNIA, office.text(CALIFORNIA)))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("version: must be more than 1");
        assertThatThrownBy(() -> office.propose(PETRA, new PackName("atlantis"), office.text(CALIFORNIA)))
                .isInstanceOf(Fault.Missing.class);
    }

    @Test
    void refuses_a_pack_by_which_somebody_could_look_for_no_reason() {
        String lonely = office.next(new PackName("school-cctv"))
                .replace("asked-of: [watch-recording, request-clip", "asked-of: [request-clip");
        assertThatThrownBy(() -> office.propose(PETRA, new PackName("school-cctv"), lonely))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("watch-recording on recorded-only cameras, but no pack asks a purpose of it");
    }

    @Test
    void refuses_a_pack_after_which_nobody_could_change_any() {
        String text = office.next(OPERATIONS)
                .replace("may: [propose-policy, approve-policy]", "may: [propose-policy]")
                .replace("may: [approve-policy]", "may: [show-people]");
        assertThatThrownBy(() -> office.propose(PETRA, OPERATIONS, text))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("nobody may approve-policy");
    }

    @Test
    void one_change_of_a_pack_waits_at_a_time_and_a_number_is_used_once() {
        ChangedPack proposed = office.propose(PETRA, CALIFORNIA, office.next(CALIFORNIA));
        assertThatThrownBy(() -> office.propose(PAUL, CALIFORNIA, office.next(CALIFORNIA)))
                .isInstanceOf(Fault.Conflict.class)
                .hasMessageContaining("version 2 of california-sb34 waits");
        assertThatThrownBy(() -> office.decide(PAUL, proposed, DecidePackChange.Decision.WITHDRAW))
                .isInstanceOf(Fault.Refused.class);
        office.decide(PETRA, proposed, DecidePackChange.Decision.WITHDRAW);
        assertThatThrownBy(() -> office.approve(PAUL, proposed)).isInstanceOf(Fault.Conflict.class);
        assertThat(office.propose(PAUL, CALIFORNIA, office.next(CALIFORNIA)).version())
                .isEqualTo(3);
        assertThat(office.showPack.show(PETRA, CALIFORNIA).changes())
                .extracting(ShowPack.Change::version, ShowPack.Change::state)
                .containsExactly(tuple(3, PackChange.State.PROPOSED), tuple(2, PackChange.State.WITHDRAWN));
    }

    @Test
    void a_refused_change_does_not_rule() {
        ChangedPack proposed = office.propose(PETRA, CALIFORNIA, office.next(CALIFORNIA));
        office.decide(COUNSEL, proposed, DecidePackChange.Decision.REFUSE);
        assertThat(office.showPack.show(PETRA, CALIFORNIA).version()).isEqualTo(1);
        assertThatThrownBy(() -> office.approve(COUNSEL, proposed)).isInstanceOf(Fault.Conflict.class);
    }

    @Test
    void an_approval_is_checked_against_what_others_changed_meanwhile() {
        ChangedPack longer =
                office.propose(PETRA, SAN_JOSE, office.next(SAN_JOSE).replace("least-days: 730", "least-days: 1200"));
        office.putInForce(
                CALIFORNIA,
                office.next(CALIFORNIA)
                        .replace(
                                "retention: []",
                                "retention: [{clause: CA-SB34-6, data: audit-entry, most-days: 1000, from: recorded}]"));
        assertThatThrownBy(() -> office.approve(COUNSEL, longer))
                .isInstanceOf(Fault.Conflict.class)
                .hasMessageContaining("least-days: 1200 for audit-entry");
        assertThat(office.showPack.show(PETRA, SAN_JOSE).version()).isEqualTo(1);
    }

    @Test
    void nobody_approves_what_is_no_longer_what_they_saw() {
        ChangedPack proposed = office.propose(PETRA, CALIFORNIA, office.next(CALIFORNIA));
        DecidePackChange.Form approve = new DecidePackChange.Form(Optional.of(DecidePackChange.Decision.APPROVE));
        assertThatThrownBy(() -> office.decidePackChange.decide(
                        COUNSEL, CALIFORNIA, proposed.version(), approve, (change, now) -> false))
                .isInstanceOf(Fault.Outdated.class);
    }

    @Test
    @Clause("CA-SB34-7")
    void the_log_has_who_put_which_text_in_force() {
        ChangedPack approved = office.putInForce(CALIFORNIA, office.next(CALIFORNIA));
        List<AuditEntry> changed = office.audit.written().stream()
                .filter(entry -> entry.outcome() == Outcome.CHANGED)
                .toList();
        assertThat(changed).extracting(AuditEntry::action).containsExactly("ProposePackChange", "DecidePackChange");
        assertThat(changed)
                .extracting(entry -> entry.who().subject())
                .containsExactly(PETRA.subject(), COUNSEL.subject());
        assertThat(changed)
                .allSatisfy(entry -> assertThat(entry.elements())
                        .containsEntry("pack", "california-sb34")
                        .containsEntry("version", "2")
                        .containsEntry("digest", approved.digest().hex()));
    }

    /** Where a problem of the line on which these words stand is told to be. */
    private static String line(String text, String words) {
        return "text:" + text.substring(0, text.indexOf(words)).lines().count();
    }
}
