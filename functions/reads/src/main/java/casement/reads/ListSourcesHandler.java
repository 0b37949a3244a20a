package casement.reads;

import casement.domain.access.PageAsked;
import casement.domain.audit.AuditId;
import casement.domain.plate.SourceId;
import casement.lambda.Cursor;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** {@code GET /v1/read-sources}. */
@Operation(
        gives = ListSourcesHandler.Page.class,
        query = {
            @Operation.Query(
                    name = "limit",
                    type = Integer.class,
                    says = "How many at most, 1 to 1000; left out: 200."),
            @Operation.Query(name = "cursor", says = "The 'next' of the page before; left out: the first page.")
        })
public final class ListSourcesHandler extends HttpHandler {
    @Inject
    ListSources listSources;

    /**
     * A page of the register.
     *
     * @param next a cursor, when there are more
     */
    record Page(List<ShownSource> sources, AuditId auditId, Optional<String> next) {}

    public ListSourcesHandler() {}

    public ListSourcesHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Optional<SourceId> after = Cursor.of(question).map(SourceId::new);
        ListSources.Listed listed = listSources.list(question.principal(), after, question.limit(PageAsked.MOST));
        Optional<String> next = listed.next().map(last -> Cursor.to(last.value(), question));
        List<ShownSource> sources =
                listed.sources().stream().map(ShownSource::of).toList();
        return HttpAnswer.json(200, new Page(sources, listed.auditId(), next));
    }
}
