package casement.access;

import casement.domain.camera.CameraId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/cameras/{camera}/mask-sets}. */
@Operation(takes = ProposeMaskSet.Form.class, gives = ProposeMaskSet.Proposal.class, status = 201, once = true)
public final class ProposeMaskSetHandler extends HttpHandler {
    @Inject
    ProposeMaskSet proposeMaskSet;

    public ProposeMaskSetHandler() {}

    public ProposeMaskSetHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        CameraId camera = new CameraId(question.pathParameter("camera"));
        ProposeMaskSet.Form form = question.json(ProposeMaskSet.Form.class);
        return HttpAnswer.json(201, proposeMaskSet.propose(question.principal(), camera, form));
    }
}
