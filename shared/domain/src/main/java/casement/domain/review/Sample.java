package casement.domain.review;

import java.util.List;
import java.util.Optional;

/**
 * The looks that a review is about.
 *
 * @param looks in the order of their places in the log
 */
public record Sample(Draw draw, List<SampledLook> looks) {
    public Sample {
        looks = List.copyOf(looks);
    }

    public Optional<SampledLook> at(long index) {
        return looks.stream().filter(look -> look.index() == index).findFirst();
    }

    public Unit unit(SampledLook look) {
        return draw.strata().get(look.stratum()).stratum().unit();
    }
}
