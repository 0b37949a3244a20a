package casement.reads;

import casement.domain.camera.CameraId;
import casement.domain.plate.Maker;
import casement.domain.plate.ReadSource;
import casement.domain.plate.SourceId;
import casement.domain.plate.SourceSecret;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A source as people see it: without its secret.
 *
 * @param address where its messages go
 */
record ShownSource(
        SourceId id,
        Maker maker,
        Map<String, CameraId> cameras,
        SourceSecret.Kind secretKind,
        SortedSet<String> pictureHosts,
        Optional<String> picturesAt,
        Instant registered,
        Optional<Instant> ended,
        String address) {
    static ShownSource of(ReadSource source) {
        return new ShownSource(
                source.id(),
                source.maker(),
                source.cameras(),
                source.secret().kind(),
                source.pictureHosts(),
                source.picturesAt(),
                source.registered(),
                source.ended(),
                "/v1/read-sources/" + source.id() + "/reads");
    }
}
