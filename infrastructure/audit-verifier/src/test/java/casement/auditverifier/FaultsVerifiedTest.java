package casement.auditverifier;

import casement.conformance.Clause;
import casement.testkit.LogTrial;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong while entries are sealed, the log holds for who shares no code with it. */
@Clause("SJ-ALPR-21")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FaultsVerifiedTest {
    @TempDir
    Path temporary;

    @ParameterizedTest
    @MethodSource("casement.testkit.LogTrial#faults")
    void the_log_holds_after(LogTrial.WriteFault fault) {
        SampleLog log = new SampleLog();
        log.trial.goThrough(fault);
        log.witnessed();
        Run.of(log.copy(), log.keyAndWitness()).holds();

        var options = log.keeping(temporary);
        log.append(2);
        log.witnessed();
        Run.of(log.copy(), options).holds().says("holds", "grown from 1 checkpoint that you kept");
    }
}
