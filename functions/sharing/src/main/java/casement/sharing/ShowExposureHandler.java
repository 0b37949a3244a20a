package casement.sharing;

import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.sharing.Breach;
import casement.lambda.Cursor;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code GET /v1/breaches/{breach}/exposure}. */
@Operation(
        gives = ShowExposureHandler.Page.class,
        query = {
            @Operation.Query(
                    name = "limit",
                    type = Integer.class,
                    says = "How many entries at most, 1 to 1000; left out: 1000."),
            @Operation.Query(name = "cursor", says = "The 'next' of the page before; left out: the newest entries.")
        })
public final class ShowExposureHandler extends HttpHandler {
    @Inject
    ShowExposure showExposure;

    /**
     * A page of what was exposed, newest first.
     *
     * @param untold who must be told and has not been
     * @param next a cursor, when there may be more, also behind a page that is not full
     */
    record Page(
            Breach breach, Set<Breach.Told> untold, List<AuditEntry> exposed, AuditId auditId, Optional<String> next) {}

    public ShowExposureHandler() {}

    public ShowExposureHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        String breach = RecordId.of(question, "breach");
        Optional<AuditId> after = Cursor.of(question).map(AuditId::new);
        ShowExposure.Shown shown =
                showExposure.show(question.principal(), breach, after, question.limit(ShowExposure.MOST));
        Optional<String> next = shown.next().map(last -> Cursor.to(last.value(), question));
        return HttpAnswer.json(200, new Page(shown.breach(), shown.untold(), shown.exposed(), shown.auditId(), next));
    }
}
