package casement.hotlist.lists;

import casement.domain.access.PageAsked;
import casement.domain.audit.AuditId;
import casement.domain.hotlist.ListId;
import casement.lambda.Cursor;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code GET /v1/hot-lists}. */
@Operation(
        gives = ShowHotListsHandler.Page.class,
        query = {
            @Operation.Query(
                    name = "limit",
                    type = Integer.class,
                    says = "How many at most, 1 to 1000; left out: 200."),
            @Operation.Query(name = "cursor", says = "The 'next' of the page before; left out: the first page.")
        })
public final class ShowHotListsHandler extends HttpHandler {
    @Inject
    ShowHotLists showHotLists;

    @Inject
    Clock clock;

    /**
     * A page of the register.
     *
     * @param next a cursor, when there are more
     */
    record Page(List<ShownList> lists, AuditId auditId, Optional<String> next) {}

    public ShowHotListsHandler() {}

    public ShowHotListsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Optional<ListId> after = Cursor.of(question).map(ListId::new);
        ShowHotLists.Listed listed = showHotLists.show(question.principal(), after, question.limit(PageAsked.MOST));
        Optional<String> next = listed.next().map(last -> Cursor.to(last.value(), question));
        Instant now = clock.instant();
        List<ShownList> lists =
                listed.lists().stream().map(list -> ShownList.of(list, now)).toList();
        return HttpAnswer.json(200, new Page(lists, listed.auditId(), next));
    }
}
