package casement.hotlist.lists;

import casement.domain.hotlist.HotList;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ListSource;
import casement.domain.hotlist.ListVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A list as people see it.
 *
 * @param stale whether its source owes a new version
 * @param ageSeconds since its source made the version in force
 */
record ShownList(
        ListId id,
        ListSource source,
        Instant registered,
        Optional<Version> inForce,
        boolean stale,
        Optional<Long> ageSeconds,
        Optional<Instant> ended) {
    /**
     * What it says.
     *
     * @param number counted by its imports
     */
    record Version(long number, Instant issued, Instant imported, int plates) {
        private static Version of(ListVersion version) {
            return new Version(version.number(), version.issued(), version.imported(), version.plates());
        }
    }

    static ShownList of(HotList list, Instant now) {
        return new ShownList(
                list.id(),
                list.source(),
                list.registered(),
                list.inForce().map(Version::of),
                list.isStale(now),
                list.inForce()
                        .map(version -> Duration.between(version.issued(), now).toSeconds()),
                list.ended());
    }
}
