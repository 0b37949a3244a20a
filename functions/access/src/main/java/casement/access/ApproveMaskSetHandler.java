package casement.access;

import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/cameras/{camera}/mask-sets/{version}/approval}. */
@Operation(takes = ApproveMaskSet.Form.class, gives = Camera.class, once = true)
public final class ApproveMaskSetHandler extends HttpHandler {
    @Inject
    ApproveMaskSet approveMaskSet;

    public ApproveMaskSetHandler() {}

    public ApproveMaskSetHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        CameraId camera = new CameraId(question.pathParameter("camera"));
        int version = Version.of(question);
        ApproveMaskSet.Form form = question.json(ApproveMaskSet.Form.class);
        return HttpAnswer.json(200, approveMaskSet.approve(question.principal(), camera, version, form));
    }
}
