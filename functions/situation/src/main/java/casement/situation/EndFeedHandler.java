package casement.situation;

import casement.domain.situation.FeedId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/feeds/{feed}/end}. */
@Operation(gives = ShownFeed.class, once = true)
public final class EndFeedHandler extends HttpHandler {
    @Inject
    EndFeed endFeed;

    public EndFeedHandler() {}

    public EndFeedHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        FeedId feed = new FeedId(question.pathParameter("feed"));
        return HttpAnswer.json(200, ShownFeed.of(endFeed.end(question.principal(), feed)));
    }
}
