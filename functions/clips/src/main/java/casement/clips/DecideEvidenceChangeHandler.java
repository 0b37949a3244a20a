package casement.clips;

import casement.domain.evidence.EvidenceId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/evidence/{item}/changes/{change}/decisions}. */
@Operation(takes = DecideEvidenceChange.Form.class, gives = ChangedItem.class, once = true)
public final class DecideEvidenceChangeHandler extends HttpHandler {
    @Inject
    DecideEvidenceChange decideEvidenceChange;

    public DecideEvidenceChangeHandler() {}

    public DecideEvidenceChangeHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        EvidenceId id = new EvidenceId(question.pathParameter("item"));
        int change = PathNumber.of(question, "change");
        return HttpAnswer.json(
                200,
                decideEvidenceChange.decide(
                        question.principal(), id, change, question.json(DecideEvidenceChange.Form.class)));
    }
}
