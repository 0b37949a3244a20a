package casement.situation;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.situation.Layer;
import casement.domain.situation.LayerId;
import casement.domain.situation.Layers;
import java.util.List;
import java.util.Map;

/** Shows a layer of the map. */
public final class ShowLayer {
    private final Asking asking;
    private final Layers layers;

    public ShowLayer(Asking asking, Layers layers) {
        this.asking = asking;
        this.layers = layers;
    }

    /** @throws Fault.Missing when there is none */
    public Layer show(Principal principal, LayerId id) {
        return asking.ask("ShowLayer", Question.of(principal, Action.SEE_SITUATION), Map.of("layer", id.value()))
                .answer(
                        receipt -> layers.find(receipt, id)
                                .orElseThrow(() -> new Fault.Missing("there is no layer " + id)),
                        shown -> List.of(shown.id() + " " + shown.version()));
    }
}
