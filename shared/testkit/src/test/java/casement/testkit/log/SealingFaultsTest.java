package casement.testkit.log;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.log.Sealing;
import casement.testkit.FaultSwitch;
import casement.testkit.LogTrial;
import casement.testkit.Race;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every write of a round, times every way in which it can go wrong, with two sealers, the second of which has a clock an hour behind. */
@Clause("SJ-ALPR-21")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SealingFaultsTest {
    /** With them the round fills a tile, begins the next, and the level above. */
    private static final int BEFORE = 250;

    private static final int LOOKS = 12;
    private static final List<FaultSwitch.Mode> WAYS = List.of(
            FaultSwitch.Mode.FAILS,
            FaultSwitch.Mode.PERSISTS_BUT_FAILS,
            FaultSwitch.Mode.COMES_LATE,
            FaultSwitch.Mode.COMES_TWICE,
            FaultSwitch.Mode.STALLS);

    private final LogTrial trial = new LogTrial();
    private final Sealing one = trial.sealing(1_000);
    private final Sealing other = trial.sealing(1_000);

    private static int writesOfOneRound() {
        LogTrial trial = new LogTrial();
        trial.look(BEFORE);
        trial.sealUntilIdle(trial.sealing(1_000));
        int before = trial.writes.calls();
        trial.look(LOOKS);
        trial.sealUntilIdle(trial.sealing(1_000));
        return trial.writes.calls() - before;
    }

    static Stream<Arguments> faults() {
        int writes = writesOfOneRound();
        assertThat(writes).isGreaterThanOrEqualTo(LOOKS + 12);
        List<Arguments> faults = new ArrayList<>();
        for (int write = LOOKS - 1; write < writes; write++) {
            for (FaultSwitch.Mode way : WAYS) {
                faults.add(Arguments.of(write, way));
            }
        }
        return faults.stream();
    }

    @ParameterizedTest(name = "write {0} {1}")
    @MethodSource("faults")
    void nothing_is_lost_nothing_comes_twice_and_no_second_history_is_signed_when(int write, FaultSwitch.Mode way) {
        trial.look(BEFORE);
        trial.sealUntilIdle(one);
        trial.writes.meanwhile(this::succeed);
        trial.writes.next(Collections.nCopies(write, FaultSwitch.Mode.WORKS).toArray(FaultSwitch.Mode[]::new));
        trial.writes.next(way);

        trial.look(LOOKS);
        sealOnce();
        succeed();
        trial.writes.deliver();
        trial.sealUntilIdle(one);
        new LogCheck(trial).holds();

        trial.look(2);
        trial.sealUntilIdle(one);
        new LogCheck(trial).holds();
        assertThat(trial.written()).hasSizeGreaterThanOrEqualTo(BEFORE + LOOKS + 4);
    }

    private void sealOnce() {
        try {
            one.seal();
        } catch (Fault.Unavailable stopped) {
            assertThat(stopped).hasMessageContaining("switched off");
        }
    }

    private void succeed() {
        trial.clock.advance(Duration.ofHours(-1));
        trial.look(3);
        trial.sealUntilIdle(other);
        trial.clock.advance(Duration.ofHours(1));
    }

    @Test
    @Tag("race")
    void many_writers_and_sealers_with_failing_stores_make_one_log() {
        Random random = new Random(20261123);
        List<FaultSwitch.Mode> modes = new ArrayList<>();
        for (int write = 0; write < 6_000; write++) {
            boolean fails = random.nextInt(12) == 0;
            modes.add(fails ? WAYS.get(random.nextInt(4)) : FaultSwitch.Mode.WORKS);
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
