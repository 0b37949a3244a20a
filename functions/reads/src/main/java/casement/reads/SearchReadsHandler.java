package casement.reads;

import casement.domain.audit.AuditId;
import casement.domain.plate.ReadId;
import casement.domain.plate.ReadPlace;
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

/** {@code POST /v1/reads/searches}: plates stand in bodies, never in addresses. */
@Operation(takes = SoughtReads.Form.class, gives = SearchReadsHandler.Page.class)
public final class SearchReadsHandler extends HttpHandler {
    @Inject
    SearchReads searchReads;

    /**
     * A page of reads, newest first.
     *
     * @param next a cursor, when there are more
     */
    record Page(List<ShownRead> reads, AuditId auditId, Optional<String> next) {}

    public SearchReadsHandler() {}

    public SearchReadsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        SoughtReads.Form form = question.json(SoughtReads.Form.class);
        SoughtReads sought = form.read();
        String words = Json.write(form.withoutPage());
        Optional<ReadPlace> after = Cursor.of(form.cursor(), question, words)
                .map(text -> Places.read(text, (at, id) -> new ReadPlace(at, new ReadId(id))));
        SearchReads.Shown shown = searchReads.search(question.principal(), sought, after);
        List<ShownRead> reads = shown.reads().stream()
                .map(read -> ShownRead.of(read, sought.plate(), shown.hidden()))
                .toList();
        Optional<String> next =
                shown.next().map(place -> Cursor.to(Places.text(place.at(), place.id()), question, words));
        return HttpAnswer.json(200, new Page(reads, shown.auditId(), next));
    }
}
