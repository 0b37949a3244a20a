package casement.situation;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/feeds}. */
@Operation(takes = FeedForm.class, gives = ShownFeed.class, status = 201, once = true)
public final class RegisterFeedHandler extends HttpHandler {
    @Inject
    RegisterFeed registerFeed;

    public RegisterFeedHandler() {}

    public RegisterFeedHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        FeedForm form = question.json(FeedForm.class);
        return HttpAnswer.json(201, ShownFeed.of(registerFeed.register(question.principal(), form)));
    }
}
