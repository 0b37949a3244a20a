package casement.hotlist.lists;

import casement.domain.hotlist.ImportId;
import casement.domain.hotlist.ListId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/hot-lists/{list}/imports/{import}/approval}. */
@Operation(gives = ShownImport.class)
public final class ApproveImportHandler extends HttpHandler {
    @Inject
    ApproveImport approveImport;

    public ApproveImportHandler() {}

    public ApproveImportHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ListId list = new ListId(question.pathParameter("list"));
        ImportId id = new ImportId(question.pathParameter("import"));
        return HttpAnswer.json(200, ShownImport.of(approveImport.approve(question.principal(), list, id)));
    }
}
