package casement.situation;

import casement.domain.situation.LayerId;
import casement.json.Json;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code PUT /v1/layers/{layer}}. */
@Operation(takes = LayerForm.class, gives = ShownLayer.class)
public final class PutLayerHandler extends HttpHandler {
    @Inject
    PutLayer putLayer;

    public PutLayerHandler() {}

    public PutLayerHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        LayerId layer = new LayerId(question.pathParameter("layer"));
        JsonNode sent = Json.read(question.body(), JsonNode.class);
        return HttpAnswer.json(200, ShownLayer.of(putLayer.put(question.principal(), layer, sent)));
    }
}
