package casement.access;

import casement.domain.people.Agency;
import casement.domain.people.AgencyId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/agencies/{agency}/end}. */
@Operation(takes = EndAgency.Form.class, gives = Agency.class, once = true)
public final class EndAgencyHandler extends HttpHandler {
    @Inject
    EndAgency endAgency;

    public EndAgencyHandler() {}

    public EndAgencyHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        AgencyId agency = new AgencyId(question.pathParameter("agency"));
        EndAgency.Form form = question.json(EndAgency.Form.class);
        return HttpAnswer.json(200, endAgency.end(question.principal(), agency, form));
    }
}
