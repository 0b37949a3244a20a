package casement.oversight;

import casement.domain.audit.AuditId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/audit-entries/{auditEntry}/proof}. */
@Operation(gives = ProveEntry.Shown.class)
public final class ProveEntryHandler extends HttpHandler {
    @Inject
    ProveEntry proveEntry;

    public ProveEntryHandler() {}

    public ProveEntryHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        AuditId entry = new AuditId(question.pathParameter("auditEntry"));
        return HttpAnswer.json(200, proveEntry.prove(question.principal(), entry));
    }
}
