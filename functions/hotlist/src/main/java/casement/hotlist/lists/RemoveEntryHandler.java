package casement.hotlist.lists;

import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.ListId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/hot-lists/{list}/entries/{entry}/removal}. */
@Operation(takes = RemoveEntry.Form.class, gives = ShownEntry.class)
public final class RemoveEntryHandler extends HttpHandler {
    @Inject
    RemoveEntry removeEntry;

    public RemoveEntryHandler() {}

    public RemoveEntryHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ListId list = new ListId(question.pathParameter("list"));
        EntryId id = new EntryId(question.pathParameter("entry"));
        RemoveEntry.Form form = question.json(RemoveEntry.Form.class);
        return HttpAnswer.json(200, ShownEntry.of(removeEntry.remove(question.principal(), list, id, form)));
    }
}
