package casement.situation;

import casement.domain.situation.Layer;
import casement.domain.situation.LayerId;
import java.time.Instant;

/**
 * What is known of a layer beside its features.
 *
 * @param features how many
 * @param put when this version was
 */
record ShownLayer(LayerId id, int version, int features, Instant put) {
    static ShownLayer of(Layer layer) {
        return new ShownLayer(
                layer.id(), layer.version(), layer.features(), layer.by().at());
    }
}
