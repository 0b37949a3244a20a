package casement.clips;

import casement.domain.evidence.EvidenceId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/evidence/{item}/copies/{copy}/openings}. */
@Operation(takes = OpenCopy.Form.class, gives = OpenCopy.Shown.class, once = true)
public final class OpenCopyHandler extends HttpHandler {
    @Inject
    OpenCopy openCopy;

    public OpenCopyHandler() {}

    public OpenCopyHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        EvidenceId id = new EvidenceId(question.pathParameter("item"));
        int number = PathNumber.of(question, "copy");
        return HttpAnswer.json(
                200, openCopy.open(question.principal(), id, number, question.json(OpenCopy.Form.class)));
    }
}
