package casement.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final List<KnownClause> CLAUSES =
            List.of(new KnownClause("X-1", 'E', "one"), new KnownClause("X-2", 'O', "two"));

    @Test
    void a_clause_with_a_passed_test_is_shown() {
        assertThat(outcomeOf(new TestOutcome("a", Set.of("X-1"), "passed"))).isEqualTo("shown");
    }

    @Test
    void one_failed_test_fails_the_clause_however_many_pass() {
        assertThat(outcomeOf(
                        new TestOutcome("a", Set.of("X-1"), "passed"), new TestOutcome("b", Set.of("X-1"), "failed")))
                .isEqualTo("failed");
    }

    @Test
    void a_clause_whose_tests_were_all_skipped_is_not_shown() {
        assertThat(outcomeOf(new TestOutcome("a", Set.of("X-1"), "skipped"))).isEqualTo("skipped");
        assertThat(outcomeOf()).isEqualTo("not shown");
    }

    @Test
    void refuses_a_test_that_names_an_unknown_clause() {
        assertThatThrownBy(() -> outcomeOf(new TestOutcome("a", Set.of("X-9"), "passed")))
                .hasMessageContaining("X-9");
    }

    @Test
    void knows_the_ninety_five_clauses() {
        assertThat(KnownClause.all()).hasSize(95);
    }

    private static String outcomeOf(TestOutcome... outcomes) {
        return Report.of(CLAUSES, List.of(outcomes)).rows().getFirst().outcome();
    }
}
