package casement.access;

import casement.domain.investigation.InvestigationId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/investigations/{investigation}}. */
@Operation(gives = ShowInvestigation.Shown.class)
public final class ShowInvestigationHandler extends HttpHandler {
    @Inject
    ShowInvestigation showInvestigation;

    public ShowInvestigationHandler() {}

    public ShowInvestigationHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        InvestigationId id = new InvestigationId(question.pathParameter("investigation"));
        ShowInvestigation.Shown shown = showInvestigation.show(question.principal(), id);
        return HttpAnswer.json(200, shown).with("etag", Revision.tag(shown.investigation()));
    }
}
