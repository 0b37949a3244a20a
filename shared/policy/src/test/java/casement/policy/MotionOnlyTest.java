package casement.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.camera.CameraClass;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Clause("SCH-26")
class MotionOnlyTest {
    @Test
    void is_allowed_by_the_school_for_its_own_cameras_alone() {
        assertThat(RecordingRulesInForce.allowed(Packs.builtIn(Packs.GOVERNING)))
                .isEqualTo(Map.of(CameraClass.RECORDED_ONLY, "SCH-26"));
    }

    @Test
    void is_allowed_by_no_other_document() {
        List<String> others = Packs.GOVERNING.stream()
                .filter(name -> !name.equals("school-cctv"))
                .toList();
        assertThat(RecordingRulesInForce.allowed(Packs.builtIn(others))).isEmpty();
    }

    @Test
    void is_told_to_the_public() {
        assertThat(Publishing.of(Packs.shipped("school-cctv")).rules())
                .anySatisfy(rule -> assertThat(rule.clause()).isEqualTo("SCH-26"));
    }

    @Test
    void names_a_clause_says_what_it_means_and_nothing_else() {
        assertRefused("{clause: SCH-99, says: Motion only.}", "SCH-99");
        assertRefused("{clause: SCH-26}", "says");
        assertRefused("{clause: SCH-26, says: Motion only., classes: [cctv]}", "classes");
    }

    private static void assertRefused(String section, String because) {
        String yaml = Packs.shipped("school-cctv").yaml();
        String before = yaml.substring(0, yaml.indexOf("motion-only:"));
        String after = yaml.substring(yaml.indexOf("reviews:"));
        assertThatThrownBy(() -> Packs.read("school-cctv", before + "motion-only: " + section + "\n\n" + after))
                .isInstanceOf(PacksRefused.class)
                .hasMessageContaining(because);
    }
}
