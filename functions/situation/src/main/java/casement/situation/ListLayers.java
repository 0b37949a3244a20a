package casement.situation;

import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.situation.Layer;
import casement.domain.situation.Layers;
import java.util.List;
import java.util.Map;

/** Shows which layers the map has. */
public final class ListLayers {
    private final Asking asking;
    private final Layers layers;

    public ListLayers(Asking asking, Layers layers) {
        this.asking = asking;
        this.layers = layers;
    }

    public List<Layer> list(Principal principal) {
        return asking.ask("ListLayers", Question.of(principal, Action.SEE_SITUATION), Map.of())
                .answer(
                        layers::all,
                        shown -> shown.stream().map(layer -> layer.id().value()).toList());
    }
}
