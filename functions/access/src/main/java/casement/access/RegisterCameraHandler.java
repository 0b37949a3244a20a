package casement.access;

import casement.domain.camera.Camera;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/cameras}. */
@Operation(takes = CameraForm.class, gives = Camera.class, status = 201, once = true)
public final class RegisterCameraHandler extends HttpHandler {
    @Inject
    RegisterCamera registerCamera;

    public RegisterCameraHandler() {}

    public RegisterCameraHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Camera camera = registerCamera.register(question.principal(), question.json(CameraForm.class));
        return HttpAnswer.json(201, camera)
                .with("etag", Revision.tag(camera))
                .with("location", "/v1/cameras/" + camera.id());
    }
}
