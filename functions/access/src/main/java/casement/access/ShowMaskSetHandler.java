package casement.access;

import casement.domain.camera.CameraId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/cameras/{camera}/mask-sets/{version}}. */
@Operation(gives = ShowMaskSet.Shown.class)
public final class ShowMaskSetHandler extends HttpHandler {
    @Inject
    ShowMaskSet showMaskSet;

    public ShowMaskSetHandler() {}

    public ShowMaskSetHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        CameraId camera = new CameraId(question.pathParameter("camera"));
        int version = Version.of(question);
        return HttpAnswer.json(200, showMaskSet.show(question.principal(), camera, version));
    }
}
