package casement.policy;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingDaysTest {
    private static final List<Pack> GOVERNING = Packs.builtIn(Packs.GOVERNING).all();

    @Test
    @Clause({"SEA-CCTV-5", "SCH-19"})
    void keeps_to_what_every_pack_says_with_the_days_in_which_bytes_go() {
        assertThat(new RecordingDays(28, 363, 90).against(GOVERNING)).isEmpty();
        assertThat(new RecordingDays(1, 1, 90).against(GOVERNING)).isEmpty();
        assertThat(problems(new RecordingDays(29, 28, 90)))
                .containsExactly(
                        "CctvRecordingDays is 29, but SEA-CCTV-5 allows 1 to 28",
                        "CctvRecordingDays is 29, but SEA-RTCC-7 allows 1 to 28");
        assertThat(problems(new RecordingDays(28, 364, 90)))
                .containsExactly("AlprRecordingDays is 364, but SJ-ALPR-17 allows 1 to 363");
        for (int days : new int[] {89, 91}) {
            assertThat(problems(new RecordingDays(28, 28, days)))
                    .containsExactly("RecordedOnlyRecordingDays is " + days + ", but SCH-19 allows 90 to 90");
        }
    }

    @Test
    void is_free_where_no_pack_speaks_of_a_class() {
        assertThat(new RecordingDays(28, 4_000, 4_000)
                        .against(Packs.builtIn(List.of("seattle-cctv")).all()))
                .isEmpty();
    }

    private static List<String> problems(RecordingDays days) {
        return days.against(GOVERNING).stream()
                .map(problem -> problem.text().substring(0, problem.text().indexOf(" (")))
                .toList();
    }
}
