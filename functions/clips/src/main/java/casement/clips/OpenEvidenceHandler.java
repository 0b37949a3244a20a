package casement.clips;

import casement.domain.evidence.EvidenceId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/evidence/{item}/openings}. */
@Operation(takes = OpenEvidence.Form.class, gives = OpenEvidence.Shown.class, once = true)
public final class OpenEvidenceHandler extends HttpHandler {
    @Inject
    OpenEvidence openEvidence;

    public OpenEvidenceHandler() {}

    public OpenEvidenceHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        EvidenceId id = new EvidenceId(question.pathParameter("item"));
        return HttpAnswer.json(
                200, openEvidence.open(question.principal(), id, question.json(OpenEvidence.Form.class)));
    }
}
