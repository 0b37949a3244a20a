package casement.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.camera.CameraClass;
import casement.domain.evidence.EvidenceClass;
import casement.domain.evidence.EvidenceTerm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceRulesInForceTest {
    private static final String SCHOOL = Packs.shipped("school-cctv").yaml();
    private static final String RETENTION = "\nretention:\n";

    private static Map<EvidenceClass, EvidenceTerm> terms(String... rows) {
        String more = Stream.of(rows).map(row -> "  - {" + row + "}\n").reduce(RETENTION, String::concat);
        String yaml = SCHOOL.replace(RETENTION, more);
        return KeptEvidence.terms(Packs.builtIn(List.of("school-cctv"), Map.of("school-cctv", yaml))
                .all());
    }

    @Test
    @Clause("SCH-16")
    void keep_a_conduct_investigation_a_year_after_it_closed_no_less_and_no_more() {
        assertThat(terms().get(EvidenceClass.CONDUCT_INVESTIGATION))
                .isEqualTo(new EvidenceTerm(
                        "SCH-16", Set.of(CameraClass.RECORDED_ONLY), 365, 365, EvidenceTerm.Start.CASE_CLOSED));
    }

    @Test
    @Clause("SCH-17")
    void keep_a_level_4_incident_three_years_at_most() {
        assertThat(terms().get(EvidenceClass.LEVEL_4_INCIDENT))
                .isEqualTo(new EvidenceTerm(
                        "SCH-17", Set.of(CameraClass.RECORDED_ONLY), 0, 1095, EvidenceTerm.Start.INCIDENT));
    }

    @Test
    @Clause("SJ-ALPR-18")
    void say_nothing_of_evidence_by_case_which_two_people_decide_on() {
        assertThat(terms()).doesNotContainKey(EvidenceClass.CASE);
    }

    @Test
    @Clause("SCH-17")
    void are_the_shortest_of_what_is_said_of_a_class() {
        assertThat(terms("clause: SCH-19, data: level-4-incident, most-days: 730, from: incident"))
                .hasEntrySatisfying(EvidenceClass.LEVEL_4_INCIDENT, term -> {
                    assertThat(term.most()).isEqualTo(730);
                    assertThat(term.clause()).isEqualTo("SCH-19");
                });
    }

    @Test
    void are_refused_when_they_begin_at_no_moment_that_is_known() {
        assertThatThrownBy(() -> terms("clause: SCH-16, data: conduct-investigation, most-days: 365, from: recorded"))
                .isInstanceOf(PacksRefused.class)
                .hasMessageContaining("from: 'recorded' begins no term of evidence; case-closed or incident does");
    }
}
