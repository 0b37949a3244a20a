package casement.oversight;

import casement.domain.audit.AuditId;
import casement.lambda.Cursor;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code GET /v1/reasons}. */
@Operation(
        gives = ReadReasonsHandler.Page.class,
        query = {
            @Operation.Query(
                    name = "from",
                    type = Instant.class,
                    says = "The first moment; left out: a week before the end. 100 days at most."),
            @Operation.Query(name = "until", type = Instant.class, says = "The moment after the last; left out: now."),
            @Operation.Query(
                    name = "limit",
                    type = Integer.class,
                    says = "How many people at most, 1 to 500, those who repeat most; left out: 100."),
            @Operation.Query(
                    name = "cursor",
                    says =
                            "The 'next' of the answer before, which goes on with older entries; left out: the newest ones.")
        })
public final class ReadReasonsHandler extends HttpHandler {
    @Inject
    ReadReasons readReasons;

    /**
     * How often reasons repeat, by person and by agency.
     *
     * @param readBackTo when not all of the span was read: how far
     * @param next a cursor, then
     */
    record Page(
            Instant from,
            Instant until,
            int entriesRead,
            Optional<Instant> readBackTo,
            int peopleCounted,
            List<ReasonCounts.Person> people,
            List<ReasonCounts.Agency> agencies,
            AuditId auditId,
            Optional<String> next) {}

    public ReadReasonsHandler() {}

    public ReadReasonsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Optional<Integer> limit = question.limit(ReadReasons.MOST_PEOPLE);
        ReadReasons.Shown shown = Place.read(
                question,
                place -> readReasons.goOn(question.principal(), place, limit),
                (from, until) -> readReasons.read(question.principal(), from, until, limit));
        return HttpAnswer.json(
                200,
                new Page(
                        shown.span().from(),
                        shown.span().until(),
                        shown.entriesRead(),
                        shown.readBackTo(),
                        shown.peopleCounted(),
                        shown.people(),
                        shown.agencies(),
                        shown.auditId(),
                        shown.next().map(place -> Cursor.to(place.text(), question))));
    }
}
