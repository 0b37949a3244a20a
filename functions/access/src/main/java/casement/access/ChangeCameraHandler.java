package casement.access;

import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.IfMatch;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.Optional;

/** {@code PATCH /v1/cameras/{camera}}. */
@Operation(takes = ChangeForm.class, gives = Camera.class, conditional = true)
public final class ChangeCameraHandler extends HttpHandler {
    @Inject
    ChangeCamera changeCamera;

    public ChangeCameraHandler() {}

    public ChangeCameraHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        CameraId id = new CameraId(question.pathParameter("camera"));
        ChangeForm form = question.json(ChangeForm.class);
        Optional<IfMatch> known = question.header("if-match").map(IfMatch::new);
        Camera changed = changeCamera.change(
                question.principal(),
                id,
                form,
                camera -> known.filter(match -> !match.admits(Revision.tag(camera)))
                        .isEmpty());
        return HttpAnswer.json(200, changed).with("etag", Revision.tag(changed));
    }
}
