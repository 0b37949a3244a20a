package casement.clips;

import casement.domain.audit.AuditId;
import casement.domain.evidence.EvidenceId;
import casement.lambda.Cursor;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** {@code GET /v1/evidence}. */
@Operation(
        gives = ListEvidenceHandler.Page.class,
        query = {
            @Operation.Query(name = "limit", type = Integer.class, says = "How many at most, 1 to 200; left out: 50."),
            @Operation.Query(name = "cursor", says = "The 'next' of the page before; left out: the newest.")
        })
public final class ListEvidenceHandler extends HttpHandler {
    @Inject
    ListEvidence listEvidence;

    /**
     * A page, newest first.
     *
     * @param next a cursor, when there are more
     */
    record Page(List<ShownItem> items, AuditId auditId, Optional<String> next) {}

    public ListEvidenceHandler() {}

    public ListEvidenceHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Optional<EvidenceId> after = Cursor.of(question).map(EvidenceId::new);
        ListEvidence.Shown shown =
                listEvidence.list(question.principal(), after, question.limit(ListClipRequestsHandler.MOST));
        Optional<String> next = shown.next().map(last -> Cursor.to(last.value(), question));
        return HttpAnswer.json(200, new Page(shown.items(), shown.auditId(), next));
    }
}
