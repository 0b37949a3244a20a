package casement.oversight;

import casement.domain.policy.PackName;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/packs/{pack}/changes/{version}}. */
@Operation(gives = ChangedPack.class)
public final class ShowPackChangeHandler extends HttpHandler {
    @Inject
    ShowPackChange showPackChange;

    public ShowPackChangeHandler() {}

    public ShowPackChangeHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        PackName pack = new PackName(question.pathParameter("pack"));
        ShowPackChange.Shown shown = showPackChange.show(question.principal(), pack, Version.of(question));
        return HttpAnswer.json(200, shown.change()).with("etag", shown.tag());
    }
}
