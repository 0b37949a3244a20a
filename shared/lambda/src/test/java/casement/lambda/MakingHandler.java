package casement.lambda;

import casement.domain.Fault;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A function that makes one more thing with each call, or fails as it is told to. */
@Operation(status = 201, once = true)
final class MakingHandler extends HttpHandler {
    final AtomicInteger made = new AtomicInteger();

    MakingHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        if (question.body().contains("refuse")) {
            throw new Fault.Refused("SCH-2", "no authorisation");
        }
        if (question.body().contains("break")) {
            throw new IllegalStateException("broke off");
        }
        return HttpAnswer.json(201, Map.of("thing", made.incrementAndGet())).with("location", "/v1/things/1");
    }
}
