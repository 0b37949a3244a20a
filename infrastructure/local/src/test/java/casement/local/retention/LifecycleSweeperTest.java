package casement.local.retention;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LifecycleSweeperTest {
    @Test
    @Clause({"SEA-CCTV-5", "SCH-19"})
    void object_ends_at_the_midnight_after_its_days() {
        assertThat(ends("2026-01-10T10:30:00Z", 3)).isEqualTo("2026-01-14T00:00:00Z");
        assertThat(ends("2026-01-10T00:00:00Z", 3)).isEqualTo("2026-01-13T00:00:00Z");
        assertThat(ends("2026-01-10T23:59:59Z", 1)).isEqualTo("2026-01-12T00:00:00Z");
    }

    private static String ends(String created, int days) {
        return LifecycleSweeper.ends(Instant.parse(created), days).toString();
    }
}
