package casement.sharing;

import casement.lambda.HttpAnswer;
import casement.lambda.Operation;
import casement.lambda.PublicHttpHandler;
import casement.lambda.PublicQuestion;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/public/corrections}. */
@Operation(takes = ReportWrongData.Form.class, gives = ReportWrongDataHandler.Thanks.class, status = 202, open = true)
public final class ReportWrongDataHandler extends PublicHttpHandler {
    private static final String THANKS =
            "Thank you. Somebody will look at your report. Whether such data exists is not said to anybody.";

    @Inject
    ReportWrongData reportWrongData;

    /** The same for everybody. */
    record Thanks(String text) {}

    public ReportWrongDataHandler() {}

    public ReportWrongDataHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(PublicQuestion question) {
        reportWrongData.report(question.json(ReportWrongData.Form.class));
        return HttpAnswer.json(202, new Thanks(THANKS));
    }
}
