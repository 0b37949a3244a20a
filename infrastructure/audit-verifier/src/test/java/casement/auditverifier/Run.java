package casement.auditverifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the verifier said, and how it ended. */
record Run(int status, String said) {
    static Run of(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, UTF_8);
        int status = VerifyAudit.run(List.of(arguments), out, out);
        return new Run(status, said.toString(UTF_8));
    }

    /** Of a copy in memory. */
    static Run of(LogFiles files, List<String> options) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, UTF_8);
        try {
            List<String> arguments = new ArrayList<>(options);
            arguments.add(Path.of(".").toString());
            int status = VerifyAudit.verify(files, Options.parse(arguments), out, out);
            return new Run(status, said.toString(UTF_8));
        } catch (Options.Misused e) {
            throw new AssertionError(e);
        }
    }

    Run holds() {
        assertThat(status).as(said).isEqualTo(VerifyAudit.HOLDS);
        return this;
    }

    /** A line that begins so and says all of this. */
    Run says(String kind, String... words) {
        assertThat(said.lines().filter(line -> line.startsWith("  " + kind)))
                .as(said)
                .anySatisfy(line -> assertThat(line).contains(words));
        return this;
    }

    Run fails(String... words) {
        assertThat(status).as(said).isEqualTo(VerifyAudit.DOES_NOT_HOLD);
        return says("DOES NOT HOLD", words);
    }

    Run leavesOpen(String... words) {
        assertThat(status).as(said).isEqualTo(VerifyAudit.NOT_ALL_SHOWN);
        return says("not shown", words);
    }
}
