package casement.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.hit.HitLimits;
import casement.domain.hit.HitLimits.Limit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HitRulesInForceTest {
    private static final String OPERATIONS = Packs.shipped("operations").yaml();

    private static HitLimits limits(List<String> names, String... rows) {
        String section = Stream.of(rows).map(row -> "  - {" + row + "}\n").reduce("hits:\n", String::concat);
        String yaml = rows.length == 0 ? OPERATIONS : OPERATIONS + section;
        return HitRulesInForce.strictest(Packs.builtIn(names, Map.of("operations", yaml)));
    }

    @Test
    @Clause({"SJ-ALPR-9", "SJ-ALPR-13"})
    void are_those_of_the_pack_with_its_clauses() {
        HitLimits limits = limits(List.of("san-jose-alpr"));
        assertThat(limits.verificationValid()).isEqualTo(new Limit("SJ-ALPR-9", Duration.ofMinutes(15)));
        assertThat(limits.alertMost()).isEqualTo(new Limit("SJ-ALPR-9", Duration.ofMinutes(30)));
        assertThat(limits.dispositionDue()).isEqualTo(new Limit("SJ-ALPR-13", Duration.ofHours(24)));
    }

    @Test
    void are_the_shortest_of_several_packs() {
        HitLimits limits = limits(
                List.of("san-jose-alpr"),
                "clause: SEA-RTCC-4, verification-valid-minutes: 5, disposition-due-hours: 48, acknowledge-within-seconds: 90",
                "clause: SEA-RTCC-5, verification-valid-minutes: 7, acknowledge-within-seconds: 45");
        assertThat(limits.verificationValid()).isEqualTo(new Limit("SEA-RTCC-4", Duration.ofMinutes(5)));
        assertThat(limits.dispositionDue()).isEqualTo(new Limit("SJ-ALPR-13", Duration.ofHours(24)));
        assertThat(limits.acknowledgeWithin()).isEqualTo(new Limit("SEA-RTCC-5", Duration.ofSeconds(45)));
    }

    @Test
    @Clause("SEA-RTCC-4")
    void say_in_the_shipped_pack_how_soon_an_order_is_to_be_acknowledged() {
        assertThat(limits(List.of("seattle-rtcc")).acknowledgeWithin())
                .isEqualTo(new Limit("SEA-RTCC-4", Duration.ofSeconds(60)));
    }

    @Test
    void are_short_where_no_pack_says_anything() {
        assertThat(limits(List.of("seattle-cctv"))).isEqualTo(HitLimits.UNSAID);
    }

    @Test
    void are_refused_with_their_line_when_they_say_nothing_or_nonsense() {
        for (String wrong : List.of(
                "clause: SEA-RTCC-4",
                "clause: SEA-RTCC-4, verification-valid-minutes: 0",
                "clause: SEA-RTCC-4, verification-valid-minutes: soon",
                "clause: SEA-RTCC-4, verification-valid-hours: 1",
                "clause: SEA-RTCC-4, acknowledge-within-seconds: 0",
                "clause: SEA-RTCC-4, acknowledge-within-seconds: 901",
                "clause: NO-SUCH-CLAUSE, alert-most-minutes: 5")) {
            assertThatThrownBy(() -> limits(List.of("seattle-cctv"), wrong))
                    .as(wrong)
                    .isInstanceOf(PacksRefused.class);
        }
    }
}
