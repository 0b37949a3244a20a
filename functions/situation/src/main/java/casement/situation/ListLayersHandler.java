package casement.situation;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;

/** {@code GET /v1/layers}. */
@Operation(gives = ListLayersHandler.Answer.class)
public final class ListLayersHandler extends HttpHandler {
    @Inject
    ListLayers listLayers;

    /** In order of id. */
    record Answer(List<ShownLayer> layers) {}

    public ListLayersHandler() {}

    public ListLayersHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        List<ShownLayer> layers = listLayers.list(question.principal()).stream()
                .map(ShownLayer::of)
                .toList();
        return HttpAnswer.json(200, new Answer(layers));
    }
}
