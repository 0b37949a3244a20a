package casement.access;

import casement.domain.investigation.Investigation;
import casement.domain.investigation.InvestigationId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/investigations/{investigation}/close}. */
@Operation(gives = Investigation.class, conditional = true)
public final class CloseInvestigationHandler extends HttpHandler {
    @Inject
    CloseInvestigation closeInvestigation;

    public CloseInvestigationHandler() {}

    public CloseInvestigationHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        InvestigationId id = new InvestigationId(question.pathParameter("investigation"));
        Investigation closed = closeInvestigation.close(question.principal(), id, Revision.wanted(question));
        return HttpAnswer.json(200, closed).with("etag", Revision.tag(closed));
    }
}
