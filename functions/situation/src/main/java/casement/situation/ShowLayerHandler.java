package casement.situation;

import casement.domain.situation.Layer;
import casement.domain.situation.LayerId;
import casement.json.Json;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/layers/{layer}}. */
@Operation(gives = ShowLayerHandler.Answer.class)
public final class ShowLayerHandler extends HttpHandler {
    @Inject
    ShowLayer showLayer;

    /**
     * A layer.
     *
     * @param collection its features, as a FeatureCollection (RFC 7946)
     */
    record Answer(ShownLayer layer, JsonNode collection) {}

    public ShowLayerHandler() {}

    public ShowLayerHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        LayerId id = new LayerId(question.pathParameter("layer"));
        Layer layer = showLayer.show(question.principal(), id);
        return HttpAnswer.json(200, new Answer(ShownLayer.of(layer), Json.read(layer.geoJson(), JsonNode.class)));
    }
}
