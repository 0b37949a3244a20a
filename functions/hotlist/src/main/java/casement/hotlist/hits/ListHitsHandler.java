package casement.hotlist.hits;

import casement.domain.audit.AuditId;
import casement.domain.hit.HitId;
import casement.domain.hit.HitPlace;
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

/** {@code GET /v1/hits}. */
@Operation(
        gives = ListHitsHandler.Page.class,
        query = {
            @Operation.Query(
                    name = "state",
                    says = "One of unverified, seen, verified, ordered, rejected, closed; left out: all."),
            @Operation.Query(name = "list", says = "A hot list's id; left out: all."),
            @Operation.Query(name = "camera", says = "A camera's id; left out: all."),
            @Operation.Query(
                    name = "from",
                    type = Instant.class,
                    says =
                            "When vehicles were seen first; left out: a day before the end, or a year of what is overdue."),
            @Operation.Query(name = "until", type = Instant.class, says = "The end, not included; left out: now."),
            @Operation.Query(
                    name = "overdue",
                    says = "true: open hits alone that should have been closed by now; left out: whichever."),
            @Operation.Query(name = "limit", type = Integer.class, says = "How many at most, 1 to 500; left out: 100."),
            @Operation.Query(name = "cursor", says = "The 'next' of the page before; left out: the first page.")
        })
public final class ListHitsHandler extends HttpHandler {
    @Inject
    ListHits listHits;

    /**
     * A page of hits, newest first.
     *
     * @param next a cursor, when there are more
     */
    record Page(List<ShownHit> hits, AuditId auditId, Optional<String> next) {}

    public ListHitsHandler() {}

    public ListHitsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Optional<HitPlace> after = Cursor.of(question).map(ListHitsHandler::place);
        ListHits.Listed listed = listHits.list(question.principal(), SoughtHits.of(question), after);
        Optional<String> next = listed.next().map(last -> Cursor.to(last.at() + " " + last.id(), question));
        return HttpAnswer.json(200, new Page(listed.hits(), listed.auditId(), next));
    }

    /** A cursor that opens is one that this function made. */
    private static HitPlace place(String text) {
        int space = text.indexOf(' ');
        return new HitPlace(Instant.parse(text.substring(0, space)), new HitId(text.substring(space + 1)));
    }
}
