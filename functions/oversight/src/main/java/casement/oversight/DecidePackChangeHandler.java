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

/** {@code POST /v1/packs/{pack}/changes/{version}/decision}. */
@Operation(takes = DecidePackChange.Form.class, gives = ChangedPack.class, conditional = true)
public final class DecidePackChangeHandler extends HttpHandler {
    @Inject
    DecidePackChange decidePackChange;

    public DecidePackChangeHandler() {}

    public DecidePackChangeHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        PackName pack = new PackName(question.pathParameter("pack"));
        DecidePackChange.Form form = question.json(DecidePackChange.Form.class);
        Optional<IfMatch> known = question.header("if-match").map(IfMatch::new);
        ChangedPack decided = decidePackChange.decide(
                question.principal(),
                pack,
                Version.of(question),
                form,
                (change, now) -> known.filter(match -> !match.admits(PackTag.of(change, now)))
                        .isEmpty());
        return HttpAnswer.json(200, decided);
    }
}
