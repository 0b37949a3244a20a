package casement.reads;

import casement.domain.audit.AuditId;
import casement.domain.vehicle.SightingId;
import casement.domain.vehicle.SightingPlace;
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

/** {@code POST /v1/sightings/searches}. */
@Operation(takes = SoughtSightings.Form.class, gives = SearchSightingsHandler.Page.class)
public final class SearchSightingsHandler extends HttpHandler {
    @Inject
    SearchSightings searchSightings;

    /**
     * A page of sightings, newest first.
     *
     * @param next a cursor, when there are more
     */
    record Page(List<ShownSighting> sightings, AuditId auditId, Optional<String> next) {}

    public SearchSightingsHandler() {}

    public SearchSightingsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        SoughtSightings.Form form = question.json(SoughtSightings.Form.class);
        SoughtSightings sought = form.read();
        String words = Json.write(form.withoutPage());
        Optional<SightingPlace> after = Cursor.of(form.cursor(), question, words)
                .map(text -> Places.read(text, (at, id) -> new SightingPlace(at, new SightingId(id))));
        SearchSightings.Shown shown = searchSightings.search(question.principal(), sought, after);
        List<ShownSighting> seen =
                shown.sightings().stream().map(ShownSighting::of).toList();
        Optional<String> next =
                shown.next().map(place -> Cursor.to(Places.text(place.at(), place.id()), question, words));
        return HttpAnswer.json(200, new Page(seen, shown.auditId(), next));
    }
}
