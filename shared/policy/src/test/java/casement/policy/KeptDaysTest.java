package casement.policy;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptDaysTest {
    private static final List<Pack> GOVERNING = Packs.builtIn(Packs.GOVERNING).all();

    private final Map<RetentionClass, Integer> days = new EnumMap<>(Map.of(
            RetentionClass.CCTV_RECORDING, 28,
            RetentionClass.ALPR_RECORDING, 28,
            RetentionClass.RECORDED_ONLY_RECORDING, 90,
            RetentionClass.PLATE_READ, 360,
            RetentionClass.SIGHTING, 28));

    private List<PackProblem> with(RetentionClass retentionClass, int many) {
        days.put(retentionClass, many);
        return new KeptDays(new Retention(days)).against(GOVERNING);
    }

    @Test
    @Clause({"SEA-CCTV-5", "SCH-19"})
    void keeps_recordings_to_what_every_pack_says_with_the_days_in_which_bytes_go() {
        assertThat(with(RetentionClass.CCTV_RECORDING, 1)).isEmpty();
        assertThat(problems(with(RetentionClass.CCTV_RECORDING, 29)))
                .containsExactly(
                        "CctvRecordingDays is 29, but SEA-CCTV-5 allows 1 to 28",
                        "CctvRecordingDays is 29, but SEA-RTCC-7 allows 1 to 28");
        assertThat(with(RetentionClass.CCTV_RECORDING, 28)).isEmpty();
        assertThat(with(RetentionClass.ALPR_RECORDING, 363)).isEmpty();
        assertThat(problems(with(RetentionClass.ALPR_RECORDING, 364)))
                .containsExactly("AlprRecordingDays is 364, but SJ-ALPR-17 allows 1 to 363");
        days.put(RetentionClass.ALPR_RECORDING, 28);
        for (int many : new int[] {89, 91}) {
            assertThat(problems(with(RetentionClass.RECORDED_ONLY_RECORDING, many)))
                    .containsExactly("RecordedOnlyRecordingDays is " + many + ", but SCH-19 allows 90 to 90");
        }
    }

    @Test
    @Clause("SJ-ALPR-17")
    void keeps_reads_to_a_year_less_the_days_that_they_may_come_late_and_take_to_go() {
        assertThat(with(RetentionClass.PLATE_READ, 360)).isEmpty();
        assertThat(problems(with(RetentionClass.PLATE_READ, 361)))
                .containsExactly("AlprReadDays is 361, but SJ-ALPR-17 allows 1 to 360");
    }

    @Test
    @Clause("SEA-CCTV-5")
    void keeps_sightings_no_longer_than_the_recordings_they_were_made_of() {
        assertThat(problems(with(RetentionClass.SIGHTING, 29)))
                .containsExactly("SightingDays is 29, but SEA-CCTV-5 allows 1 to 28");
    }

    @Test
    void is_free_where_no_pack_speaks_of_a_class() {
        days.replaceAll((retentionClass, many) ->
                retentionClass == RetentionClass.CCTV_RECORDING || retentionClass == RetentionClass.SIGHTING
                        ? many
                        : 4_000);
        assertThat(new KeptDays(new Retention(days))
                        .against(Packs.builtIn(List.of("seattle-cctv")).all()))
                .isEmpty();
    }

    private static List<String> problems(List<PackProblem> problems) {
        return problems.stream()
                .map(problem -> problem.text().substring(0, problem.text().indexOf(" (")))
                .toList();
    }
}
