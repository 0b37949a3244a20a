package casement.access;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/cameras}. */
public final class ListCamerasHandler extends HttpHandler {
    @Inject
    ListCameras listCameras;

    public ListCamerasHandler() {}

    public ListCamerasHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        return HttpAnswer.json(200, listCameras.list(question.principal()));
    }
}
