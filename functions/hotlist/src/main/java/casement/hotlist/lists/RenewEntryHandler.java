package casement.hotlist.lists;

import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.ListId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/hot-lists/{list}/entries/{entry}/renewal}. */
@Operation(takes = RenewEntry.Form.class, gives = ShownEntry.class)
public final class RenewEntryHandler extends HttpHandler {
    @Inject
    RenewEntry renewEntry;

    public RenewEntryHandler() {}

    public RenewEntryHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ListId list = new ListId(question.pathParameter("list"));
        EntryId id = new EntryId(question.pathParameter("entry"));
        RenewEntry.Form form = question.json(RenewEntry.Form.class);
        return HttpAnswer.json(200, ShownEntry.of(renewEntry.renew(question.principal(), list, id, form)));
    }
}
