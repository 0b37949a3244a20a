package casement.oversight;

import casement.domain.policy.PackName;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/packs/{pack}}. */
@Operation(gives = ShowPack.Shown.class)
public final class ShowPackHandler extends HttpHandler {
    @Inject
    ShowPack showPack;

    public ShowPackHandler() {}

    public ShowPackHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        PackName pack = new PackName(question.pathParameter("pack"));
        ShowPack.Shown shown = showPack.show(question.principal(), pack);
        return HttpAnswer.json(200, shown).with("etag", PackTag.of(shown.digest()));
    }
}
