package casement.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scripts/conformance}: prints what the last test run showed of each clause. */
@Command(
        name = "conformance",
        description = "Prints, for each clause, what the last run of scripts/test showed. Exit 1 when a clause failed.",
        mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {
    @Parameters(description = "the project's folder", defaultValue = ".")
    private Path root = Path.of(".");

    @Option(names = "--json", description = "print JSON: clause, kind, outcome, tests")
    private boolean json;

    @Option(names = "--tests", description = "name the tests below each clause")
    private boolean tests;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        List<TestOutcome> outcomes = TestOutcome.below(root);
        if (outcomes.isEmpty()) {
            spec.commandLine().getErr().println("No test outcomes below " + root + "; run scripts/test first.");
            return 2;
        }
        Report report = Report.of(KnownClause.all(), outcomes);
        if (json) {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report.rows()));
        } else {
            out.print(report.table());
            if (tests) {
                report.rows().forEach(row -> row.tests().forEach(t -> out.println(row.clause() + "  " + t)));
            }
        }
        out.flush();
        return report.count("failed") > 0 ? 1 : 0;
    }
}
