package casement.situation;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import casement.situation.door.FeedRules;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/feed-rules}. */
@Operation(gives = FeedRules.class)
public final class ShowFeedRulesHandler extends HttpHandler {
    @Inject
    ShowFeedRules showFeedRules;

    public ShowFeedRulesHandler() {}

    public ShowFeedRulesHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        return HttpAnswer.json(200, showFeedRules.show(question.principal()));
    }
}
