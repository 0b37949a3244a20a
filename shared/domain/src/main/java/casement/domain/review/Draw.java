package casement.domain.review;

import casement.domain.video.Sha256;
import java.util.List;

/**
 * How a sample was drawn, and from how many; all that it takes to repeat it from a copy of the log.
 *
 * @param checkpointSize of the checkpoint that made the seed
 * @param strata in their order
 * @param unread entries of the period that were purged, or from which it was taken out what they are: in no stratum
 */
public record Draw(long checkpointSize, Sha256 seed, List<Share> strata, long unread) {
    /**
     * A stratum's part.
     *
     * @param population how many looks the stratum has
     * @param drawn how many of them are in the sample
     */
    public record Share(Stratum stratum, long population, int drawn) {}

    public Draw {
        strata = List.copyOf(strata);
    }

    public long population() {
        return strata.stream().mapToLong(Share::population).sum();
    }

    public int drawn() {
        return strata.stream().mapToInt(Share::drawn).sum();
    }
}
