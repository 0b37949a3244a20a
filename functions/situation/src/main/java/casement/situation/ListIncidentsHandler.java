package casement.situation;

import casement.domain.access.PageAsked;
import casement.domain.audit.AuditId;
import casement.domain.situation.ItemId;
import casement.lambda.Cursor;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code GET /v1/incidents}. */
@Operation(
        gives = ListIncidentsHandler.Page.class,
        query = {
            @Operation.Query(
                    name = "from",
                    type = Instant.class,
                    says = "From when on, at most a day before 'until'; left out: two hours before it."),
            @Operation.Query(name = "until", type = Instant.class, says = "Until when; left out: now."),
            @Operation.Query(
                    name = "limit",
                    type = Integer.class,
                    says = "How many at most, 1 to 1000; left out: 200."),
            @Operation.Query(name = "cursor", says = "The 'next' of the page before; left out: the first page.")
        })
public final class ListIncidentsHandler extends HttpHandler {
    @Inject
    ListIncidents listIncidents;

    /**
     * A page of incidents.
     *
     * @param next a cursor, when there are more
     */
    record Page(List<ShownIncident> incidents, AuditId auditId, Optional<String> next) {}

    public ListIncidentsHandler() {}

    public ListIncidentsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ListIncidents.Listed listed = listIncidents.list(
                question.principal(),
                new ListIncidents.Wanted(
                        question.time("from"),
                        question.time("until"),
                        Cursor.of(question).map(ItemId::new),
                        question.limit(PageAsked.MOST)));
        Optional<String> next = listed.next().map(last -> Cursor.to(last.value(), question));
        List<ShownIncident> incidents =
                listed.incidents().stream().map(ShownIncident::of).toList();
        return HttpAnswer.json(200, new Page(incidents, listed.auditId(), next));
    }
}
