package casement.access;

import casement.lambda.HttpAnswer;
import casement.lambda.OpenHandler;
import casement.lambda.OpenQuestion;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** Every call that no other route takes. */
public final class RefuseUnknownHandler extends OpenHandler {
    @Inject
    RefuseUnknown refuseUnknown;

    public RefuseUnknownHandler() {}

    public RefuseUnknownHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(OpenQuestion question) {
        throw refuseUnknown.refusal();
    }
}
