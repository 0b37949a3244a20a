package casement.reads;

import casement.domain.plate.SourceId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/read-sources/{source}/end}. */
@Operation(gives = ShownSource.class, once = true)
public final class EndSourceHandler extends HttpHandler {
    @Inject
    EndSource endSource;

    public EndSourceHandler() {}

    public EndSourceHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        SourceId source = new SourceId(question.pathParameter("source"));
        return HttpAnswer.json(200, ShownSource.of(endSource.end(question.principal(), source)));
    }
}
