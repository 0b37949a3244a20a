package casement.domain.hotlist;

import casement.domain.plate.PlateRead;
import java.time.Instant;
import java.util.List;

/**
 * All lists in force, compiled for matching. Looking is by a machine, and tells nobody anything: what comes of it is a hit, which
 * is recorded.
 */
public interface WantedPlates {
    /**
     * Which listed plates a read may be of, by its own text and by its candidates, the likeliest first; one match an entry. An
     * entry that a list's newest version does not hold, or that has expired, matches nothing.
     *
     * @throws casement.domain.Fault.Unavailable when the lists cannot be had, or are not what they were compiled to be
     */
    List<HotListMatch> match(PlateRead read, Instant now);
}
