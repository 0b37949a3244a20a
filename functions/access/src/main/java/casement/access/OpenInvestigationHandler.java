package casement.access;

import casement.domain.investigation.Investigation;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/investigations}. */
@Operation(takes = OpenInvestigation.Form.class, gives = Investigation.class, status = 201, once = true)
public final class OpenInvestigationHandler extends HttpHandler {
    @Inject
    OpenInvestigation openInvestigation;

    public OpenInvestigationHandler() {}

    public OpenInvestigationHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        OpenInvestigation.Form form = question.json(OpenInvestigation.Form.class);
        Investigation opened = openInvestigation.open(question.principal(), form);
        return HttpAnswer.json(201, opened).with("etag", Revision.tag(opened));
    }
}
