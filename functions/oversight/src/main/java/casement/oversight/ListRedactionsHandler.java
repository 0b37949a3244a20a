package casement.oversight;

import casement.domain.Fault;
import casement.domain.redaction.RedactionProposal;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** {@code GET /v1/redactions}. */
@Operation(
        gives = ListRedactions.Shown.class,
        query =
                @Operation.Query(
                        name = "state",
                        says = "proposed, refused, withdrawn, approved, hidden, done or gone; left out: all."))
public final class ListRedactionsHandler extends HttpHandler {
    @Inject
    ListRedactions listRedactions;

    public ListRedactionsHandler() {}

    public ListRedactionsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Optional<RedactionProposal.State> state = question.query("state").map(ListRedactionsHandler::state);
        return HttpAnswer.json(200, listRedactions.list(question.principal(), state));
    }

    private static RedactionProposal.State state(String text) {
        return Arrays.stream(RedactionProposal.State.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new Fault.BadInput(
                        "state", "must be proposed, refused, withdrawn, approved, hidden, done or gone"));
    }
}
