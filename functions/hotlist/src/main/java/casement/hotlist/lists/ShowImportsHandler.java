package casement.hotlist.lists;

import casement.domain.audit.AuditId;
import casement.domain.hotlist.ListId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;

/** {@code GET /v1/hot-lists/{list}/imports}. */
@Operation(
        gives = ShowImportsHandler.Latest.class,
        query =
                @Operation.Query(
                        name = "limit",
                        type = Integer.class,
                        says = "How many at most, 1 to 100; left out: 20."))
public final class ShowImportsHandler extends HttpHandler {
    private static final int MOST = 100;

    @Inject
    ShowImports showImports;

    /** The latest first. */
    record Latest(List<ShownImport> imports, AuditId auditId) {}

    public ShowImportsHandler() {}

    public ShowImportsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ListId list = new ListId(question.pathParameter("list"));
        ShowImports.Listed listed = showImports.show(question.principal(), list, question.limit(MOST));
        List<ShownImport> imports =
                listed.imports().stream().map(ShownImport::of).toList();
        return HttpAnswer.json(200, new Latest(imports, listed.auditId()));
    }
}
