package casement.oversight;

import static casement.oversight.PackOffice.CALIFORNIA;
import static casement.oversight.PackOffice.SAN_JOSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.camera.CameraClass;
import casement.domain.policy.PublishedPack;
import casement.testkit.FaultSwitch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What anybody can read of the policy. */
class ShowPolicyTest {
    private final PackOffice office = new PackOffice();

    /** The letters are those of Civil Code 1798.90.51(b)(2). */
    @Test
    @Clause("CA-SB34-4")
    void has_all_that_the_law_wants_a_policy_on_plates_to_say() {
        List<PublishedPack> alpr = office.showPolicy.show().packs().stream()
                .filter(pack -> pack.governs().contains(CameraClass.ALPR))
                .toList();
        assertThat(alpr)
                .flatMap(PublishedPack::uses)
                .extracting(PublishedPack.Use::grounds)
                .as("A: purposes")
                .isNotEmpty();
        assertThat(alpr)
                .flatMap(PublishedPack::people)
                .as("B: who")
                .anyMatch(who -> who.clause().equals("SJ-ALPR-11"));
        assertThat(alpr)
                .flatMap(PublishedPack::training)
                .as("B: training")
                .anyMatch(t -> t.clause().equals("SJ-ALPR-7"));
        assertThat(alpr)
                .flatMap(PublishedPack::reviews)
                .as("C: audits")
                .anyMatch(r -> r.clause().equals("SJ-ALPR-22"));
        assertThat(alpr)
                .flatMap(PublishedPack::rules)
                .as("D: sharing")
                .anyMatch(r -> r.clause().equals("CA-SB34-1"));
        assertThat(alpr).as("E: whose").allMatch(pack -> pack.texts().containsKey("contact"));
        assertThat(alpr).as("F: accuracy").anyMatch(pack -> pack.clauses().containsKey("SJ-ALPR-20"));
        assertThat(alpr).flatMap(PublishedPack::retention).as("G: how long").anyMatch(term -> term.mostDays() == 365);
    }

    @Test
    @Clause({"CA-SB34-4", "SJ-ALPR-16"})
    void is_the_policy_in_force_and_no_other() {
        String text = office.next(SAN_JOSE)
                .replace("notice: Licence plates are read here.", "notice: Plates are read at these crossings.");
        ChangedPack proposed = office.propose(PackOffice.PETRA, SAN_JOSE, text);
        assertThat(notice()).isEqualTo("Licence plates are read here.");
        office.approve(PackOffice.COUNSEL, proposed);
        assertThat(notice()).isEqualTo("Plates are read at these crossings.");
        assertThat(office.audit.written()).noneMatch(entry -> entry.action().equals("ShowPolicy"));
    }

    @Test
    void is_not_shown_when_it_is_not_known() {
        office.putInForce(CALIFORNIA, office.next(CALIFORNIA));
        office.changes.faults.always(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(office.showPolicy::show).isInstanceOf(Fault.Unavailable.class);
    }

    private String notice() {
        return office.showPolicy.show().packs().stream()
                .filter(pack -> pack.pack().equals(SAN_JOSE))
                .map(pack -> pack.texts().getOrDefault("notice", ""))
                .findFirst()
                .orElseThrow();
    }
}
