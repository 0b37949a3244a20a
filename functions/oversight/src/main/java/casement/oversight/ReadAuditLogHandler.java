package casement.oversight;

import casement.domain.Fault;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** {@code GET /v1/audit-entries}. */
public final class ReadAuditLogHandler extends HttpHandler {
    @Inject
    ReadAuditLog readAuditLog;

    public ReadAuditLogHandler() {}

    public ReadAuditLogHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Optional<Integer> limit = question.query("limit").map(ReadAuditLogHandler::number);
        return HttpAnswer.json(
                200, readAuditLog.read(question.principal(), time(question, "from"), time(question, "until"), limit));
    }

    private static Optional<Instant> time(HttpQuestion question, String name) {
        try {
            return question.query(name).map(Instant::parse);
        } catch (DateTimeException e) {
            throw new Fault.BadInput(name, "must be a time such as 2026-11-22T08:00:00Z");
        }
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw new Fault.BadInput("limit", "must be a whole number");
        }
        return Integer.parseInt(text);
    }
}
