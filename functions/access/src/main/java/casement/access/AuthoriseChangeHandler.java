package casement.access;

import casement.domain.camera.Authorisation;
import casement.domain.camera.CameraId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/cameras/{camera}/authorisations}. */
@Operation(takes = AuthoriseChange.Form.class, gives = Authorisation.class, status = 201, once = true)
public final class AuthoriseChangeHandler extends HttpHandler {
    @Inject
    AuthoriseChange authoriseChange;

    public AuthoriseChangeHandler() {}

    public AuthoriseChangeHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        CameraId camera = new CameraId(question.pathParameter("camera"));
        AuthoriseChange.Form form = question.json(AuthoriseChange.Form.class);
        return HttpAnswer.json(201, authoriseChange.authorise(question.principal(), camera, form));
    }
}
