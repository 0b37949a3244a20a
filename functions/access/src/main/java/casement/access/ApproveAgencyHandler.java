package casement.access;

import casement.domain.people.Agency;
import casement.domain.people.AgencyId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/agencies/{agency}/approval}. */
@Operation(takes = ApproveAgency.Form.class, gives = Agency.class)
public final class ApproveAgencyHandler extends HttpHandler {
    @Inject
    ApproveAgency approveAgency;

    public ApproveAgencyHandler() {}

    public ApproveAgencyHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        AgencyId agency = new AgencyId(question.pathParameter("agency"));
        ApproveAgency.Form form = question.json(ApproveAgency.Form.class);
        return HttpAnswer.json(200, approveAgency.approve(question.principal(), agency, form));
    }
}
