package casement.situation;

import casement.domain.situation.ItemId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/incidents/{incident}/merges}. */
@Operation(takes = MergeForm.class, gives = ShownIncident.class, once = true)
public final class MergeIncidentsHandler extends HttpHandler {
    @Inject
    MergeIncidents mergeIncidents;

    public MergeIncidentsHandler() {}

    public MergeIncidentsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ItemId incident = new ItemId(question.pathParameter("incident"));
        MergeForm form = question.json(MergeForm.class);
        return HttpAnswer.json(200, ShownIncident.of(mergeIncidents.merge(question.principal(), incident, form)));
    }
}
