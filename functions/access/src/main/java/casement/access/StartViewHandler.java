package casement.access;

import casement.domain.access.View;
import casement.domain.audit.AuditId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Instant;

/** {@code POST /v1/views}. */
@Operation(takes = StartView.Form.class, gives = StartViewHandler.Started.class, status = 201, once = true)
public final class StartViewHandler extends HttpHandler {
    @Inject
    StartView startView;

    /** The leave to watch, and where its playlist is. */
    record Started(AuditId id, AuditId auditId, Instant expires, String playlist) {}

    public StartViewHandler() {}

    public StartViewHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        View view = startView.start(question.principal(), question.json(StartView.Form.class));
        String playlist = "/v1/views/" + view.id() + "/playlist.m3u8";
        return HttpAnswer.json(201, new Started(view.id(), view.id(), view.expires(), playlist));
    }
}
