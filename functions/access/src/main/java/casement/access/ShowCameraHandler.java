package casement.access;

import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/cameras/{camera}}. */
@Operation(gives = Camera.class)
public final class ShowCameraHandler extends HttpHandler {
    @Inject
    ShowCamera showCamera;

    public ShowCameraHandler() {}

    public ShowCameraHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        CameraId id = new CameraId(question.pathParameter("camera"));
        Camera camera = showCamera.show(question.principal(), id);
        return HttpAnswer.json(200, camera).with("etag", Revision.tag(camera));
    }
}
