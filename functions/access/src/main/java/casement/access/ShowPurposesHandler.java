package casement.access;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/cameras/{camera}/purposes}. */
@Operation(
        gives = ShowPurposes.Shown.class,
        query = @Operation.Query(name = "for", says = "To watch 'live' or 'recorded' video; left out: live."))
public final class ShowPurposesHandler extends HttpHandler {
    @Inject
    ShowPurposes showPurposes;

    public ShowPurposesHandler() {}

    public ShowPurposesHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        CameraId camera = new CameraId(question.pathParameter("camera"));
        return HttpAnswer.json(200, showPurposes.show(question.principal(), camera, isLive(question)));
    }

    private static boolean isLive(HttpQuestion question) {
        return switch (question.query("for").orElse("live")) {
            case "live" -> true;
            case "recorded" -> false;
            default -> throw new Fault.BadInput("for", "must be 'live' or 'recorded'; left out: live");
        };
    }
}
