package casement.clips;

import casement.domain.evidence.EvidenceId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/evidence/{item}/changes}. */
@Operation(takes = EvidenceChangeForm.class, gives = ChangedItem.class, once = true)
public final class ProposeEvidenceChangeHandler extends HttpHandler {
    @Inject
    ProposeEvidenceChange proposeEvidenceChange;

    public ProposeEvidenceChangeHandler() {}

    public ProposeEvidenceChangeHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        EvidenceId id = new EvidenceId(question.pathParameter("item"));
        return HttpAnswer.json(
                200, proposeEvidenceChange.propose(question.principal(), id, question.json(EvidenceChangeForm.class)));
    }
}
