package casement.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    @Clause({"SEA-CCTV-5", "SCH-19"})
    void counts_each_class_from_the_moment_of_recording() {
        Retention retention = new Retention(Map.of(
                RetentionClass.CCTV_RECORDING,
                30,
                RetentionClass.ALPR_RECORDING,
                30,
                RetentionClass.RECORDED_ONLY_RECORDING,
                90,
                RetentionClass.PLATE_READ,
                360,
                RetentionClass.SIGHTING,
                28));

        assertThat(retention.expires(RetentionClass.CCTV_RECORDING, NOON)).isEqualTo("2026-12-22T12:00:00Z");
        assertThat(retention.expires(RetentionClass.RECORDED_ONLY_RECORDING, NOON))
                .isEqualTo("2027-02-20T12:00:00Z");
    }

    @Test
    void refuses_a_class_without_a_term() {
        assertThatThrownBy(() -> new Retention(Map.of(RetentionClass.CCTV_RECORDING, 30)))
                .hasMessageContaining("RECORDING");
        assertThatThrownBy(() -> new Retention(Map.of(
                        RetentionClass.CCTV_RECORDING,
                        0,
                        RetentionClass.ALPR_RECORDING,
                        30,
                        RetentionClass.RECORDED_ONLY_RECORDING,
                        90,
                        RetentionClass.PLATE_READ,
                        360,
                        RetentionClass.SIGHTING,
                        28)))
                .hasMessageContaining("1 day or more");
    }
}
