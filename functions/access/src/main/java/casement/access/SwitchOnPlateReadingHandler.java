package casement.access;

import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Member;
import casement.lambda.Operation;
import casement.lambda.PurposeForm;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.Optional;

/** {@code POST /v1/cameras/{camera}/plate-reading}. */
@Operation(takes = SwitchOnPlateReadingHandler.Form.class, gives = Camera.class, once = true)
public final class SwitchOnPlateReadingHandler extends HttpHandler {
    @Inject
    SwitchOnPlateReading switchOnPlateReading;

    /**
     * What opens plate reading.
     *
     * @param purpose its number is the day of the public meeting
     */
    record Form(@Member(needed = true) Optional<PurposeForm> purpose) {}

    public SwitchOnPlateReadingHandler() {}

    public SwitchOnPlateReadingHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        CameraId camera = new CameraId(question.pathParameter("camera"));
        Form form = question.json(Form.class);
        return HttpAnswer.json(
                200,
                switchOnPlateReading.switchOn(
                        question.principal(), camera, form.purpose().map(PurposeForm::read)));
    }
}
