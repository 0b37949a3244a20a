package casement.oversight;

import static casement.oversight.PackOffice.CALIFORNIA;
import static casement.oversight.PackOffice.COUNSEL;
import static casement.oversight.PackOffice.OPERATIONS;
import static casement.oversight.PackOffice.PETRA;
import static casement.oversight.PackOffice.SAN_JOSE;
import static casement.oversight.PackOffice.SEATTLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Decision;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.access.Question;
import casement.domain.access.Role;
import casement.domain.policy.PackChange;
import casement.domain.policy.PackText;
import casement.domain.policy.Rulebook;
import casement.policy.PacksRefused;
import casement.policy.PolicyInForce;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What two people put in force rules from the next question on. */
class PolicyInForceTest {
    private static final Question SEARCH = Question.of(Examples.analyst(), Action.SEARCH_READS)
            .forPurpose(new Purpose("investigation", Optional.of("2026-000123"), Optional.empty()).about("felony"));

    private final PackOffice office = new PackOffice();

    @Test
    @Clause("SJ-ALPR-32")
    void a_new_version_of_the_protocol_blocks_everybody_who_is_not_trained_on_it_at_once() {
        assertThat(office.policy.decide(SEARCH)).isInstanceOf(Decision.Permit.class);
        String text = office.next(SAN_JOSE).replace("protocol-version: '2026.1'", "protocol-version: '2027.1'");
        ChangedPack proposed = office.propose(PETRA, SAN_JOSE, text);
        assertThat(office.policy.decide(SEARCH)).isInstanceOf(Decision.Permit.class);
        office.approve(COUNSEL, proposed);
        assertThat(office.policy.decide(SEARCH))
                .isInstanceOfSatisfying(
                        Decision.Deny.class, deny -> assertThat(deny.clause()).isEqualTo("SJ-ALPR-7"));
    }

    @Test
    void every_function_goes_by_it_also_one_that_was_started_before() {
        PolicyInForce elsewhere = new PolicyInForce(office.packs(28), office.clock);
        office.putInForce(
                SAN_JOSE, office.next(SAN_JOSE).replace("protocol-version: '2026.1'", "protocol-version: '2027.1'"));
        assertThat(elsewhere.decide(SEARCH)).isInstanceOf(Decision.Deny.class);
    }

    @Test
    void a_version_whose_day_is_yet_to_come_waits_for_it() {
        String text = office.next(SAN_JOSE)
                .replace("effective: 2024-01-01", "effective: 2026-11-22")
                .replace("protocol-version: '2026.1'", "protocol-version: '2027.1'");
        office.putInForce(SAN_JOSE, text);
        assertThat(office.policy.decide(SEARCH)).isInstanceOf(Decision.Permit.class);
        assertThat(office.listPacks.list(PETRA).packs())
                .filteredOn(pack -> pack.pack().equals(SAN_JOSE))
                .singleElement()
                .satisfies(pack -> {
                    assertThat(pack.version()).isEqualTo(1);
                    assertThat(pack.coming())
                            .extracting(coming -> coming.version())
                            .containsExactly(2);
                });
        office.clock.advance(Duration.ofDays(2));
        assertThat(office.policy.decide(SEARCH)).isInstanceOf(Decision.Deny.class);
        assertThat(office.showPack.show(PETRA, SAN_JOSE).version()).isEqualTo(2);
    }

    @Test
    void a_version_that_comes_later_must_go_with_what_rules_then() {
        String retention = "retention: [{clause: CA-SB34-6, data: audit-entry, most-days: 1000, from: recorded}]";
        office.putInForce(
                CALIFORNIA,
                office.next(CALIFORNIA)
                        .replace("retention: []", retention)
                        .replace("effective: 2016-01-01", "effective: 2027-01-01"));
        String longer = office.next(SAN_JOSE).replace("least-days: 730", "least-days: 1200");
        assertThatThrownBy(() -> office.propose(PETRA, SAN_JOSE, longer))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("least-days: 1200 for audit-entry");
    }

    @Test
    void a_right_that_was_taken_away_is_gone_with_the_next_question() {
        Principal auditor = Examples.person("aude", "Aude Auditor", Role.AUDITOR);
        Question read = Question.of(auditor, Action.READ_AUDIT_LOG);
        assertThat(office.policy.decide(read)).isInstanceOf(Decision.Permit.class);
        office.putInForce(
                OPERATIONS,
                office.next(OPERATIONS)
                        .replace("effective: 2026-11-22", "effective: 2026-11-20")
                        .replace(
                                "who: [auditor, inspector-general]\n    may: [read-audit-log]",
                                "who: [inspector-general]\n    may: [read-audit-log]"));
        assertThat(office.policy.decide(read)).isInstanceOf(Decision.Deny.class);
    }

    @Test
    void nobody_gets_a_yes_when_it_is_not_known_what_is_in_force() {
        office.changes.faults.always(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> office.policy.decide(SEARCH)).isInstanceOf(Fault.Unavailable.class);
        PolicyInForce startedMeanwhile = new PolicyInForce(office.packs(28), office.clock);
        assertThatThrownBy(() -> startedMeanwhile.decide(SEARCH)).isInstanceOf(Fault.Unavailable.class);
        office.changes.faults.always(FaultSwitch.Mode.WORKS);
        assertThat(startedMeanwhile.decide(SEARCH)).isInstanceOf(Decision.Permit.class);
    }

    @Test
    void nobody_gets_a_yes_when_the_text_is_not_the_one_that_was_approved() {
        ChangedPack approved = office.putInForce(SAN_JOSE, office.next(SAN_JOSE));
        PackChange there = office.changes.find(SAN_JOSE, approved.version()).orElseThrow();
        PackText text = there.text();
        PackText other =
                new PackText(text.pack(), text.version(), text.effective(), text.title(), text.yaml() + "# and more\n");
        Rulebook book = office.changes.rulebook();
        office.changes.record(
                new PackChange(
                        other, there.why(), there.differences(), there.proposed(), there.state(), there.decided()),
                new Rulebook(book.revision() + 1, book.packs()));
        PolicyInForce fresh = new PolicyInForce(office.packs(28), office.clock);
        assertThatThrownBy(() -> fresh.decide(SEARCH)).isInstanceOf(Fault.Unavailable.class);
    }

    @Test
    @Clause("SEA-CCTV-5")
    void a_deployment_that_keeps_recordings_longer_than_a_pack_allows_does_not_start() {
        assertThatThrownBy(() -> new PolicyInForce(office.packs(45), office.clock))
                .isInstanceOf(PacksRefused.class)
                .hasMessageContaining("seattle-cctv.yaml:")
                .hasMessageContaining("CctvRecordingDays is 45, but SEA-CCTV-5 allows 1 to 28");
    }

    @Test
    void a_pack_that_the_deployments_days_break_is_refused_until_they_are_changed() {
        String shorter = office.next(SEATTLE).replace("class: cctv, most-days: 30", "class: cctv, most-days: 14");
        assertThatThrownBy(() -> office.propose(PETRA, SEATTLE, shorter))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("CctvRecordingDays is 28, but SEA-CCTV-5 allows 1 to 12");
        assertThatThrownBy(() -> office.propose(
                        PETRA, SEATTLE, shorter.replace("effective: 2025-05-20", "effective: 2027-01-01")))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("CctvRecordingDays is 28");
    }
}
