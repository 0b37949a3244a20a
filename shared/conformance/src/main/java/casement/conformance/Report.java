package casement.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The conformance table: for each clause, what the last test run showed. */
record Report(List<Row> rows) {
    /** @param outcome {@code shown}, {@code failed}, {@code skipped}, {@code not shown} or {@code outside} */
    record Row(String clause, String kind, String title, String outcome, List<String> tests) {}

    static Report of(List<KnownClause> clauses, List<TestOutcome> outcomes) {
        Set<String> known = clauses.stream().map(KnownClause::id).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        outcomes.forEach(o -> unknown.addAll(o.clauses()));
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("tests name clauses that do not exist: " + unknown);
        }
        return new Report(clauses.stream().map(c -> row(c, outcomes)).toList());
    }

    private static Row row(KnownClause clause, List<TestOutcome> all) {
        List<TestOutcome> mine =
                all.stream().filter(o -> o.clauses().contains(clause.id())).toList();
        List<String> tests = mine.stream().map(TestOutcome::test).distinct().toList();
        return new Row(clause.id(), String.valueOf(clause.kind()), clause.title(), outcome(clause, mine), tests);
    }

    private static String outcome(KnownClause clause, List<TestOutcome> tests) {
        if (tests.stream().anyMatch(t -> t.outcome().equals("failed"))) {
            return "failed";
        }
        if (tests.stream().anyMatch(t -> t.outcome().equals("passed"))) {
            return "shown";
        }
        if (!tests.isEmpty()) {
            return "skipped";
        }
        return clause.kind() == 'O' ? "outside" : "not shown";
    }

    long count(String outcome) {
        return rows.stream().filter(r -> r.outcome().equals(outcome)).count();
    }

    String table() {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-12s %s  %-10s %-62s %s%n",
                    row.clause(),
                    row.kind(),
                    row.outcome(),
                    row.title(),
                    row.tests().isEmpty() ? "" : row.tests().size() + " tests"));
        }
        text.append(String.format(
                Locale.ROOT,
                "%n%d clauses: %d shown, %d failed, %d skipped, %d not shown, %d outside%n",
                rows.size(),
                count("shown"),
                count("failed"),
                count("skipped"),
                count("not shown"),
                count("outside")));
        return text.toString();
    }
}
