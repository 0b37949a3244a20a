package casement.access;

import casement.domain.people.Agency;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/agencies}. */
@Operation(takes = AgencyForm.class, gives = Agency.class, status = 201, once = true)
public final class RegisterAgencyHandler extends HttpHandler {
    @Inject
    RegisterAgency registerAgency;

    public RegisterAgencyHandler() {}

    public RegisterAgencyHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        AgencyForm form = question.json(AgencyForm.class);
        return HttpAnswer.json(201, registerAgency.register(question.principal(), form));
    }
}
