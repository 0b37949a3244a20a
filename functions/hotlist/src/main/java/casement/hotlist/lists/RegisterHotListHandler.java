package casement.hotlist.lists;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Clock;

/** {@code POST /v1/hot-lists}. */
@Operation(takes = HotListForm.class, gives = ShownList.class, status = 201, once = true)
public final class RegisterHotListHandler extends HttpHandler {
    @Inject
    RegisterHotList registerHotList;

    @Inject
    Clock clock;

    public RegisterHotListHandler() {}

    public RegisterHotListHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        HotListForm form = question.json(HotListForm.class);
        return HttpAnswer.json(
                201, ShownList.of(registerHotList.register(question.principal(), form), clock.instant()));
    }
}
