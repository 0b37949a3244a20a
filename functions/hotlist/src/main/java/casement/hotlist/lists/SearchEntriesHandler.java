package casement.hotlist.lists;

import casement.domain.Fault;
import casement.domain.access.PageAsked;
import casement.domain.audit.AuditId;
import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.ListId;
import casement.json.Json;
import casement.lambda.Cursor;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** {@code POST /v1/hot-list-entries/searches}: plates stand in bodies, never in addresses. */
@Operation(takes = SearchEntriesHandler.Form.class, gives = SearchEntriesHandler.Page.class)
public final class SearchEntriesHandler extends HttpHandler {
    @Inject
    SearchEntries searchEntries;

    /**
     * What is looked for, as sent.
     *
     * @param list left out: on all lists
     * @param plate as it was entered, look-alikes too; left out: all
     * @param ended whether those that have run out or were removed are shown too; left out: no
     * @param limit how many at most, 1 to 1000; left out: 200
     * @param cursor the 'next' of the page before; left out: the first page
     */
    record Form(
            Optional<ListId> list,
            Optional<String> plate,
            Optional<Boolean> ended,
            Optional<Integer> limit,
            Optional<String> cursor) {
        Form {
            if (limit.filter(most -> most < 1 || most > PageAsked.MOST).isPresent()) {
                throw new Fault.BadInput("limit", "must be a whole number from 1 to " + PageAsked.MOST);
            }
        }

        private SearchEntries.Sought sought() {
            return new SearchEntries.Sought(list, plate, ended);
        }

        /** Shows no plate. */
        @Override
        public String toString() {
            return "a search's form";
        }
    }

    /**
     * A page of entries.
     *
     * @param next a cursor, when there are more
     */
    record Page(List<ShownEntry> entries, AuditId auditId, Optional<String> next) {}

    public SearchEntriesHandler() {}

    public SearchEntriesHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Form form = question.json(Form.class);
        String words = Json.write(form.sought());
        Optional<EntryId> after = Cursor.of(form.cursor(), question, words).map(EntryId::new);
        SearchEntries.Found found = searchEntries.search(question.principal(), form.sought(), after, form.limit());
        List<ShownEntry> entries = found.entries().stream().map(ShownEntry::of).toList();
        Optional<String> next = found.next().map(last -> Cursor.to(last.value(), question, words));
        return HttpAnswer.json(200, new Page(entries, found.auditId(), next));
    }
}
