package casement.testkit.log;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.testkit.FaultSwitch;
import casement.testkit.LogTrial;
import casement.testkit.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every write of a round, times every way in which it can go wrong, with two sealers, the second of which has a clock an hour behind. */
@Clause("SJ-ALPR-21")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SealingFaultsTest {
    private static final List<FaultSwitch.Mode> FAILING = List.of(
            FaultSwitch.Mode.FAILS,
            FaultSwitch.Mode.PERSISTS_BUT_FAILS,
            FaultSwitch.Mode.COMES_LATE,
            FaultSwitch.Mode.COMES_TWICE);

    private final LogTrial trial = new LogTrial();

    @ParameterizedTest
    @MethodSource("casement.testkit.LogTrial#faults")
    void nothing_is_lost_nothing_comes_twice_and_no_second_history_is_signed_when(LogTrial.WriteFault fault) {
        trial.goThrough(fault);
        new LogCheck(trial).holds();

        trial.look(2);
        trial.sealUntilIdle(trial.sealing(1_000));
        new LogCheck(trial).holds();
        assertThat(trial.written()).hasSizeGreaterThanOrEqualTo(250 + 12 + 4);
    }

    @Test
    void every_write_is_among_them() {
        assertThat(LogTrial.faults().stream()
                        .map(LogTrial.WriteFault::write)
                        .distinct()
                        .count())
                .isGreaterThanOrEqualTo(13);
    }

    @Test
    @Tag("race")
    void many_writers_and_sealers_with_failing_stores_make_one_log() {
        Random random = new Random(20261123);
        List<FaultSwitch.Mode> modes = new ArrayList<>();
        for (int write = 0; write < 6_000; write++) {
            boolean fails = random.nextInt(12) == 0;
            modes.add(fails ? FAILING.get(random.nextInt(FAILING.size())) : FaultSwitch.Mode.WORKS);
        }
        trial.writes.next(modes.toArray(FaultSwitch.Mode[]::new));

        var outcomes = Race.between(6, n -> n < 4 ? looking() : sealing(n));
        trial.writes.deliver();
        trial.sealUntilIdle(trial.sealing(1_000));

        assertThat(Race.values(outcomes)).hasSize(6).containsOnly(true);
        new LogCheck(trial).holds();
        assertThat(trial.written()).hasSizeGreaterThan(1_200);
    }

    private Callable<Boolean> looking() {
        return () -> {
            return trial.look(400) > 200;
        };
    }

    private Callable<Boolean> sealing(int n) {
        return () -> {
            for (int round = 0; round < 60; round++) {
                try {
                    trial.sealing(20 + n).seal();
                } catch (Fault.Unavailable stopped) {
                    trial.writes.deliver();
                }
            }
            return true;
        };
    }
}
