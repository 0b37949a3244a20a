package casement.situation;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.Hand;
import casement.domain.situation.Layer;
import casement.domain.situation.LayerId;
import casement.domain.situation.Layers;
import casement.domain.video.Sha256;
import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Puts a layer of the map in the place of the one before; the log has the digest of every version. */
public final class PutLayer {
    private static final int MOST_BYTES = 300_000;

    private final Asking asking;
    private final Layers layers;
    private final Clock clock;

    public PutLayer(Asking asking, Layers layers, Clock clock) {
        this.asking = asking;
        this.layers = layers;
        this.clock = clock;
    }

    /**
     * @return the layer as it is now; when the same was there before, that
     * @throws Fault.Conflict when somebody else puts it at the same moment
     */
    public Layer put(Principal principal, LayerId id, JsonNode sent) {
        ObjectNode kept = LayerForm.kept(sent);
        String text = Json.write(kept);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MOST_BYTES) {
            throw new Fault.BadInput(
                    "body",
                    "has " + bytes.length + " bytes where it is kept; at most " + MOST_BYTES
                            + " are taken; put it in parts, such as a layer a district");
        }
        return asking.ask(
                        "PutLayer",
                        Question.of(principal, Action.CONNECT_DISPATCH),
                        Map.of("layer", id.value(), "sha256", Sha256.of(bytes).hex()))
                .change(
                        receipt -> {
                            Optional<Layer> before = layers.find(receipt, id);
                            if (before.map(Layer::geoJson).equals(Optional.of(text))) {
                                return before.orElseThrow();
                            }
                            Layer layer = new Layer(
                                    id,
                                    before.map(Layer::version).orElse(0) + 1,
                                    kept.path("features").size(),
                                    text,
                                    new Hand(principal.who(), clock.instant(), receipt.id()));
                            layers.put(layer);
                            return layer;
                        },
                        layer -> layer.id() + " " + layer.version());
    }
}
