package casement.hotlist.lists;

import casement.domain.hotlist.ListId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/hot-lists/{list}/entries}. */
@Operation(takes = EntryForm.class, gives = ShownEntry.class, status = 201, once = true)
public final class AddEntryHandler extends HttpHandler {
    @Inject
    AddEntry addEntry;

    public AddEntryHandler() {}

    public AddEntryHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ListId list = new ListId(question.pathParameter("list"));
        EntryForm form = question.json(EntryForm.class);
        return HttpAnswer.json(201, ShownEntry.of(addEntry.add(question.principal(), list, form)));
    }
}
