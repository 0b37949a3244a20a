package casement.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.audit.AuditId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditIdsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final AuditIds ids = new AuditIds();

    @Test
    void sorts_entries_of_one_millisecond_as_they_were_made() {
        List<AuditId> made = Stream.generate(() -> ids.apply(NOON)).limit(100).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void carries_the_time_that_was_given_even_after_a_later_one() {
        AuditId later = ids.apply(NOON.plusSeconds(5));
        AuditId earlier = ids.apply(NOON);

        assertThat(earlier).isLessThan(later);
        assertThat(earlier.value().substring(0, 10))
                .isEqualTo(new AuditIds().apply(NOON).value().substring(0, 10));
    }

    @Test
    void is_not_guessed_from_the_time() {
        assertThat(ids.apply(NOON)).isNotEqualTo(new AuditIds().apply(NOON));
    }
}
