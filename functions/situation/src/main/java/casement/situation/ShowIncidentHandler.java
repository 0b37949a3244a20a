package casement.situation;

import casement.domain.situation.ItemId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/incidents/{incident}}. */
@Operation(gives = ShownIncident.class)
public final class ShowIncidentHandler extends HttpHandler {
    @Inject
    ShowIncident showIncident;

    public ShowIncidentHandler() {}

    public ShowIncidentHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ItemId incident = new ItemId(question.pathParameter("incident"));
        return HttpAnswer.json(200, ShownIncident.of(showIncident.show(question.principal(), incident)));
    }
}
