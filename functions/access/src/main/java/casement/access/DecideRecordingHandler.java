package casement.access;

import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/cameras/{camera}/recording}. */
@Operation(takes = DecideRecording.Form.class, gives = Camera.class, once = true)
public final class DecideRecordingHandler extends HttpHandler {
    @Inject
    DecideRecording decideRecording;

    public DecideRecordingHandler() {}

    public DecideRecordingHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        CameraId camera = new CameraId(question.pathParameter("camera"));
        DecideRecording.Form form = question.json(DecideRecording.Form.class);
        return HttpAnswer.json(200, decideRecording.decide(question.principal(), camera, form));
    }
}
