package casement.access;

import casement.domain.audit.AuditId;
import casement.domain.investigation.Investigation;
import casement.domain.investigation.InvestigationId;
import casement.domain.people.AgencyId;
import casement.lambda.Cursor;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** {@code GET /v1/investigations}. */
@Operation(
        gives = ListInvestigationsHandler.Page.class,
        query = {
            @Operation.Query(name = "agency", says = "Whose, by the agency's id; left out: your own agency's."),
            @Operation.Query(
                    name = "limit",
                    type = Integer.class,
                    says = "How many at most, 1 to 1000; left out: 200."),
            @Operation.Query(name = "cursor", says = "The 'next' of the page before; left out: the first page.")
        })
public final class ListInvestigationsHandler extends HttpHandler {
    @Inject
    ListInvestigations listInvestigations;

    /**
     * A page of the register.
     *
     * @param next a cursor, when there are more
     */
    record Page(List<Investigation> investigations, AuditId auditId, Optional<String> next) {}

    public ListInvestigationsHandler() {}

    public ListInvestigationsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Optional<AgencyId> agency = question.query("agency").map(AgencyId::new);
        Optional<InvestigationId> after = Cursor.of(question).map(InvestigationId::new);
        Optional<Integer> limit = question.limit(ListInvestigations.MOST);
        ListInvestigations.Shown shown = listInvestigations.list(question.principal(), agency, after, limit);
        Optional<String> next = shown.next().map(last -> Cursor.to(last.value(), question));
        return HttpAnswer.json(200, new Page(shown.investigations(), shown.auditId(), next));
    }
}
