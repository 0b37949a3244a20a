package casement.access;

import casement.domain.camera.CameraId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code PATCH /v1/cameras/{camera}}. */
public final class ChangeCameraHandler extends HttpHandler {
    @Inject
    ChangeCamera changeCamera;

    public ChangeCameraHandler() {}

    public ChangeCameraHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        CameraId camera = new CameraId(question.pathParameter("camera"));
        ChangeForm form = question.json(ChangeForm.class);
        return HttpAnswer.json(200, changeCamera.change(question.principal(), camera, form));
    }
}
