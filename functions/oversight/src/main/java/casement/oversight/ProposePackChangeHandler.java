package casement.oversight;

import casement.domain.policy.PackName;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.IfMatch;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.Optional;

/** {@code POST /v1/packs/{pack}/changes}. */
@Operation(
        takes = ProposePackChange.Form.class,
        gives = ChangedPack.class,
        status = 201,
        once = true,
        conditional = true)
public final class ProposePackChangeHandler extends HttpHandler {
    @Inject
    ProposePackChange proposePackChange;

    public ProposePackChangeHandler() {}

    public ProposePackChangeHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        PackName pack = new PackName(question.pathParameter("pack"));
        ProposePackChange.Form form = question.json(ProposePackChange.Form.class);
        Optional<IfMatch> known = question.header("if-match").map(IfMatch::new);
        ChangedPack proposed = proposePackChange.propose(
                question.principal(),
                pack,
                form,
                now -> known.filter(match -> !match.admits(PackTag.of(now))).isEmpty());
        String location = "/v1/packs/" + pack + "/changes/" + proposed.version();
        return HttpAnswer.json(201, proposed).with("location", location);
    }
}
