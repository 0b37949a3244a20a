package casement.access;

import casement.domain.camera.CameraId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Instant;

/** {@code GET /v1/cameras/{camera}/recording}. */
@Operation(
        gives = ShowRecording.Shown.class,
        query = {
            @Operation.Query(
                    name = "from",
                    type = Instant.class,
                    says = "Hours that begin then or later; left out: a day before 'until'."),
            @Operation.Query(name = "until", type = Instant.class, says = "The end, not included; left out: now.")
        })
public final class ShowRecordingHandler extends HttpHandler {
    @Inject
    ShowRecording showRecording;

    public ShowRecordingHandler() {}

    public ShowRecordingHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        CameraId camera = new CameraId(question.pathParameter("camera"));
        return HttpAnswer.json(
                200, showRecording.show(question.principal(), camera, question.time("from"), question.time("until")));
    }
}
