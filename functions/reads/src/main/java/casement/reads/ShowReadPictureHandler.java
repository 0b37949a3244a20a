package casement.reads;

import casement.domain.plate.ReadId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/reads/{read}/picture}. */
@Operation(takes = ShowReadPicture.Form.class, gives = ShowReadPicture.Shown.class)
public final class ShowReadPictureHandler extends HttpHandler {
    @Inject
    ShowReadPicture showReadPicture;

    public ShowReadPictureHandler() {}

    public ShowReadPictureHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ReadId id = new ReadId(question.pathParameter("read"));
        return HttpAnswer.json(
                200, showReadPicture.show(question.principal(), id, question.json(ShowReadPicture.Form.class)));
    }
}
