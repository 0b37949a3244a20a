package casement.oversight;

import casement.domain.review.Finding;
import casement.domain.review.ReviewId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/reviews/{review}/replies}. */
@Operation(takes = ReplyToFinding.Form.class, gives = Finding.class)
public final class ReplyToFindingHandler extends HttpHandler {
    @Inject
    ReplyToFinding replyToFinding;

    public ReplyToFindingHandler() {}

    public ReplyToFindingHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ReviewId review = new ReviewId(question.pathParameter("review"));
        ReplyToFinding.Form form = question.json(ReplyToFinding.Form.class);
        return HttpAnswer.json(200, replyToFinding.reply(question.principal(), review, form));
    }
}
