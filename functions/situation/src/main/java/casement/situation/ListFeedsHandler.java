package casement.situation;

import casement.domain.access.PageAsked;
import casement.domain.audit.AuditId;
import casement.domain.situation.FeedId;
import casement.lambda.Cursor;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** {@code GET /v1/feeds}. */
@Operation(
        gives = ListFeedsHandler.Page.class,
        query = {
            @Operation.Query(
                    name = "limit",
                    type = Integer.class,
                    says = "How many at most, 1 to 1000; left out: 200."),
            @Operation.Query(name = "cursor", says = "The 'next' of the page before; left out: the first page.")
        })
public final class ListFeedsHandler extends HttpHandler {
    @Inject
    ListFeeds listFeeds;

    /**
     * A page of the register.
     *
     * @param next a cursor, when there are more
     */
    record Page(List<ShownFeed> feeds, AuditId auditId, Optional<String> next) {}

    public ListFeedsHandler() {}

    public ListFeedsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Optional<FeedId> after = Cursor.of(question).map(FeedId::new);
        ListFeeds.Listed listed = listFeeds.list(question.principal(), after, question.limit(PageAsked.MOST));
        Optional<String> next = listed.next().map(last -> Cursor.to(last.value(), question));
        List<ShownFeed> feeds = listed.feeds().stream().map(ShownFeed::of).toList();
        return HttpAnswer.json(200, new Page(feeds, listed.auditId(), next));
    }
}
