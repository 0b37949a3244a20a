package casement.hotlist.lists;

import casement.domain.hotlist.ListId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Clock;

/** {@code POST /v1/hot-lists/{list}/end}. */
@Operation(gives = ShownList.class)
public final class EndHotListHandler extends HttpHandler {
    @Inject
    EndHotList endHotList;

    @Inject
    Clock clock;

    public EndHotListHandler() {}

    public EndHotListHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ListId list = new ListId(question.pathParameter("list"));
        return HttpAnswer.json(200, ShownList.of(endHotList.end(question.principal(), list), clock.instant()));
    }
}
