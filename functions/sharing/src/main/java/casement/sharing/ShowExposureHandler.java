package casement.sharing;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/breaches/{breach}/exposure}. */
public final class ShowExposureHandler extends HttpHandler {
    @Inject
    ShowExposure showExposure;

    public ShowExposureHandler() {}

    public ShowExposureHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        String breach = Sent.id(question.pathParameter("breach"));
        return HttpAnswer.json(200, showExposure.show(question.principal(), breach));
    }
}
