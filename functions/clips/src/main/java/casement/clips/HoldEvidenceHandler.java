package casement.clips;

import casement.domain.evidence.EvidenceId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/evidence/{item}/holds}. */
@Operation(takes = HoldEvidence.Form.class, gives = ChangedItem.class, once = true)
public final class HoldEvidenceHandler extends HttpHandler {
    @Inject
    HoldEvidence holdEvidence;

    public HoldEvidenceHandler() {}

    public HoldEvidenceHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        EvidenceId id = new EvidenceId(question.pathParameter("item"));
        return HttpAnswer.json(
                200, holdEvidence.hold(question.principal(), id, question.json(HoldEvidence.Form.class)));
    }
}
