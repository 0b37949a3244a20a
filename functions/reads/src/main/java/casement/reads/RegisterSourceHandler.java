package casement.reads;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/read-sources}. */
@Operation(takes = SourceForm.class, gives = ShownSource.class, status = 201, once = true)
public final class RegisterSourceHandler extends HttpHandler {
    @Inject
    RegisterSource registerSource;

    public RegisterSourceHandler() {}

    public RegisterSourceHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        SourceForm form = question.json(SourceForm.class);
        return HttpAnswer.json(201, ShownSource.of(registerSource.register(question.principal(), form)));
    }
}
