package casement.masking;

import casement.domain.camera.CameraId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/cameras/{camera}/stills}. */
@Operation(gives = TakeStill.Shown.class)
public final class TakeStillHandler extends HttpHandler {
    @Inject
    TakeStill takeStill;

    public TakeStillHandler() {}

    public TakeStillHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        CameraId camera = new CameraId(question.pathParameter("camera"));
        return HttpAnswer.json(200, takeStill.take(question.principal(), camera));
    }
}
