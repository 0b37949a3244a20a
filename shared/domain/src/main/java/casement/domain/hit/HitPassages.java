package casement.domain.hit;

import casement.domain.hotlist.HotListMatch;
import casement.domain.plate.Passage;
import casement.domain.plate.PlateRead;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The passages of one listed plate at one camera that are still to be remembered, since a read of them may yet come, or come again.
 *
 * @param all oldest first
 */
public record HitPassages(List<Passage> all) {
    public static final HitPassages NONE = new HitPassages(List.of());

    /** Reads come three days late at most; what is delivered again comes within four days. */
    private static final Duration REMEMBERED = Duration.ofDays(8);

    private static final int MOST = 300;

    public HitPassages {
        all = List.copyOf(all);
    }

    /** What a read says of the passage of a listed plate; reads of it may say different texts. */
    public static Passage seen(PlateRead read, HotListMatch match) {
        return new Passage(read.camera(), match.listed().folded(), read.id().value(), read.at(), read.at());
    }

    /** By which hit it is told. */
    public HitId telling(Passage seen, HotListMatch match) {
        return HitId.of(with(seen).orElse(seen), match.list(), match.entry());
    }

    private Optional<Passage> with(Passage seen) {
        return all.stream().filter(known -> known.isOneWith(seen)).findFirst();
    }

    /** With what was seen, as a passage of its own or as part of one. */
    public HitPassages and(Passage seen) {
        Optional<Passage> known = with(seen);
        Passage now = known.map(passage -> passage.with(seen)).orElse(seen);
        Predicate<Passage> isOther = passage -> known.filter(passage::equals).isEmpty();
        List<Passage> next = new ArrayList<>(Stream.concat(all.stream().filter(isOther), Stream.of(now))
                .sorted(Comparator.comparing(Passage::first).thenComparing(Passage::name))
                .toList());
        Passage newest = next.getLast();
        next.removeIf(passage -> passage.last().plus(REMEMBERED).isBefore(newest.last()));
        return new HitPassages(next.subList(Math.max(0, next.size() - MOST), next.size()));
    }

    /** Names no plate. */
    @Override
    public String toString() {
        return all.size() + " passages";
    }
}
