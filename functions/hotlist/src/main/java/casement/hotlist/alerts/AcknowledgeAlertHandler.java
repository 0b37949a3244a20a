package casement.hotlist.alerts;

import casement.domain.hit.HitId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/hits/{hit}/acknowledgements}. */
@Operation(takes = AcknowledgeAlert.Form.class, gives = AcknowledgeAlert.Done.class)
public final class AcknowledgeAlertHandler extends HttpHandler {
    @Inject
    AcknowledgeAlert acknowledgeAlert;

    public AcknowledgeAlertHandler() {}

    public AcknowledgeAlertHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        HitId id = new HitId(question.pathParameter("hit"));
        return HttpAnswer.json(
                200,
                acknowledgeAlert.acknowledge(question.principal(), id, question.json(AcknowledgeAlert.Form.class)));
    }
}
