package casement.lambda;

import casement.domain.Fault;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A function that says what it was asked, or fails as it is told to. */
final class EchoHandler extends HttpHandler {
    record Wish(String fault) {}

    EchoHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        if (!question.body().isEmpty()) {
            fail(question.json(Wish.class).fault());
        }
        TreeMap<String, Object> said = new TreeMap<>();
        said.put("name", question.principal().name());
        said.put("agency", question.principal().agency());
        said.put("roles", question.principal().roles());
        said.put("standing", question.principal().standing());
        said.put("method", question.method());
        said.put("path", question.path());
        said.put("camera", question.pathParameters().getOrDefault("camera", ""));
        said.put("query", question.query());
        return HttpAnswer.json(200, said);
    }

    private static void fail(String wish) {
        switch (wish) {
            case "bad-input" ->
                throw new Fault.BadInput(
                        List.of(new Fault.Problem("a", "is missing"), new Fault.Problem("b", "is long")));
            case "refused" -> throw new Fault.Refused("SCH-2", "no authorisation");
            case "missing" -> throw new Fault.Missing("no camera x");
            case "conflict" -> throw new Fault.Conflict("read again");
            case "unavailable" -> throw new Fault.Unavailable("the table does not answer", new IllegalStateException());
            default -> throw new IllegalStateException("the secret of " + Map.of("name", "Ada"));
        }
    }
}
