package casement.hotlist.dispatch;

import casement.domain.access.PageAsked;
import casement.domain.audit.AuditId;
import casement.domain.dispatch.WebhookId;
import casement.lambda.Cursor;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** {@code GET /v1/webhooks}. */
@Operation(
        gives = ShowWebhooksHandler.Page.class,
        query = {
            @Operation.Query(
                    name = "limit",
                    type = Integer.class,
                    says = "How many at most, 1 to 1000; left out: 200."),
            @Operation.Query(name = "cursor", says = "The 'next' of the page before; left out: the first page.")
        })
public final class ShowWebhooksHandler extends HttpHandler {
    @Inject
    ShowWebhooks showWebhooks;

    /**
     * A page of the register.
     *
     * @param next a cursor, when there are more
     */
    record Page(List<ShowWebhooks.Line> webhooks, AuditId auditId, Optional<String> next) {}

    public ShowWebhooksHandler() {}

    public ShowWebhooksHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Optional<WebhookId> after = Cursor.of(question).map(WebhookId::new);
        ShowWebhooks.Listed listed = showWebhooks.show(question.principal(), after, question.limit(PageAsked.MOST));
        Optional<String> next = listed.next().map(last -> Cursor.to(last.value(), question));
        return HttpAnswer.json(200, new Page(listed.lines(), listed.auditId(), next));
    }
}
