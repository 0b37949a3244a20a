package casement.gateway.fragment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class FragmenterProperties {
    private static final Limits LIMITS = new Limits(1_000, 20_000, 5_000, 5_000);

    /** A step in a source's life. */
    record Step(long afterMillis, boolean key, int bytes, boolean interrupted) {}

    @Property(tries = 500)
    void every_fragment_keeps_the_protocol_whatever_comes(@ForAll("lives") List<Step> life, @ForAll boolean finite) {
        List<Fragment> fragments = new ArrayList<>();
        List<Loss> losses = new ArrayList<>();
        List<Frame> given = play(life, new Fragmenter(LIMITS, finite, fragments::add, losses::add));

        Set<Frame> sent = new HashSet<>();
        long lastTimecode = Long.MIN_VALUE;
        for (Fragment fragment : fragments) {
            assertThat(fragment.frames().getFirst().key()).isTrue();
            assertThat(fragment.durationMillis()).isBetween(LIMITS.shortestMillis(), LIMITS.longestMillis());
            assertThat(fragment.bytes()).isLessThanOrEqualTo(LIMITS.mostBytes());
            assertThat(fragment.timecodeMillis()).isGreaterThan(lastTimecode);
            lastTimecode = fragment.frames().getLast().timeMillis();
            sent.addAll(fragment.frames());
        }
        int inFragments = fragments.stream().mapToInt(f -> f.frames().size()).sum();
        assertThat(sent).hasSize(inFragments);
        if (losses.isEmpty() && life.stream().noneMatch(Step::interrupted)) {
            long decodable = given.stream().dropWhile(f -> !f.key()).count();
            assertThat(inFragments).isEqualTo((int) decodable);
        }
    }

    private static List<Frame> play(List<Step> life, Fragmenter fragmenter) {
        List<Frame> given = new ArrayList<>();
        long now = 1_000_000;
        for (Step step : life) {
            now += step.afterMillis();
            if (step.interrupted()) {
                fragmenter.interrupted();
            }
            Frame frame = FragmenterTest.frame(now, step.key(), step.bytes());
            given.add(frame);
            fragmenter.add(frame);
        }
        fragmenter.end();
        return given;
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Long> usual = Arbitraries.longs().between(1, 300);
        Arbitrary<Long> gaps = Arbitraries.longs().between(300, 30_000);
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(20, usual), Tuple.of(1, gaps)),
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)),
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.frequency(Tuple.of(60, false), Tuple.of(1, true)))
                .as(Step::new)
                .list()
                .ofMaxSize(400);
    }
}
