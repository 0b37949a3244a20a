package casement.hotlist.lists;

import casement.domain.hotlist.ListId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.net.URI;

/** {@code POST /v1/hot-lists/{list}/imports}. */
@Operation(takes = StartImport.Form.class, gives = StartImportHandler.Begun.class, status = 201, once = true)
public final class StartImportHandler extends HttpHandler {
    @Inject
    StartImport startImport;

    /**
     * Where to put the file, with PUT.
     *
     * @param validSeconds so long the address can be used
     */
    record Begun(ShownImport begun, URI address, long validSeconds) {}

    public StartImportHandler() {}

    public StartImportHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ListId list = new ListId(question.pathParameter("list"));
        StartImport.Started started =
                startImport.start(question.principal(), list, question.json(StartImport.Form.class));
        return HttpAnswer.json(
                201, new Begun(ShownImport.of(started.begun()), started.address(), StartImport.VALID.toSeconds()));
    }
}
