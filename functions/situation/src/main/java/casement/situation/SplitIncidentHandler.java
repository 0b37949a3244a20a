package casement.situation;

import casement.domain.situation.ItemId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/incidents/{incident}/splits}. */
@Operation(takes = SplitForm.class, gives = ShownIncident.class, once = true)
public final class SplitIncidentHandler extends HttpHandler {
    @Inject
    SplitIncident splitIncident;

    public SplitIncidentHandler() {}

    public SplitIncidentHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ItemId incident = new ItemId(question.pathParameter("incident"));
        SplitForm form = question.json(SplitForm.class);
        return HttpAnswer.json(200, ShownIncident.of(splitIncident.split(question.principal(), incident, form)));
    }
}
