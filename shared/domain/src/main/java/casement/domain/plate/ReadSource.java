package casement.domain.plate;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Another maker's system that may send reads, for the cameras that it was registered with and no others.
 *
 * @param cameras ours, by the names that the maker gives them
 * @param pictureHosts from where its pictures may be fetched; empty when they come with the message
 * @param picturesAt what a picture's address begins with, where messages name none
 * @param ended when it was ended; from then on nothing of it is taken
 * @param revision counts changes; a write must name the revision it read
 */
public record ReadSource(
        SourceId id,
        Maker maker,
        Map<String, CameraId> cameras,
        SourceSecret secret,
        SortedSet<String> pictureHosts,
        Optional<String> picturesAt,
        Instant registered,
        Optional<Instant> ended,
        long revision) {
    private static final int MOST_CAMERAS = 1_000;

    public ReadSource {
        cameras = Collections.unmodifiableMap(new TreeMap<>(cameras));
        pictureHosts = Collections.unmodifiableSortedSet(new TreeSet<>(pictureHosts));
        if (cameras.isEmpty() || cameras.size() > MOST_CAMERAS) {
            throw new Fault.BadInput(
                    "cameras", "a source has 1 to " + MOST_CAMERAS + " cameras, not " + cameras.size());
        }
    }

    public boolean isInForce() {
        return ended.isEmpty();
    }

    public ReadSource endedAt(Instant moment) {
        return new ReadSource(
                id, maker, cameras, secret, pictureHosts, picturesAt, registered, Optional.of(moment), revision);
    }

    public ReadSource withRevision(long counted) {
        return new ReadSource(id, maker, cameras, secret, pictureHosts, picturesAt, registered, ended, counted);
    }
}
