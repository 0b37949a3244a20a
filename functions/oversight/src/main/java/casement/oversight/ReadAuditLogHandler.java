package casement.oversight;

import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
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

/** {@code GET /v1/audit-entries}. */
@Operation(
        gives = ReadAuditLogHandler.Page.class,
        query = {
            @Operation.Query(
                    name = "from",
                    type = Instant.class,
                    says = "The first moment; left out: a day before the end."),
            @Operation.Query(name = "until", type = Instant.class, says = "The moment after the last; left out: now."),
            @Operation.Query(
                    name = "limit",
                    type = Integer.class,
                    says = "How many at most, 1 to 1000; left out: 200."),
            @Operation.Query(name = "cursor", says = "The 'next' of the page before; left out: the newest entries.")
        })
public final class ReadAuditLogHandler extends HttpHandler {
    @Inject
    ReadAuditLog readAuditLog;

    /**
     * A page of the log, newest first.
     *
     * @param next a cursor, when there are more
     */
    record Page(List<AuditEntry> entries, AuditId auditId, Optional<String> next) {}

    public ReadAuditLogHandler() {}

    public ReadAuditLogHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Optional<Integer> limit = question.limit(ReadAuditLog.HIGHEST_LIMIT);
        ReadAuditLog.Shown shown = Place.read(
                question,
                place -> readAuditLog.goOn(question.principal(), place, limit),
                (from, until) -> readAuditLog.read(question.principal(), from, until, limit));
        Optional<String> next = shown.next().map(place -> Cursor.to(place.text(), question));
        return HttpAnswer.json(200, new Page(shown.entries(), shown.auditId(), next));
    }
}
