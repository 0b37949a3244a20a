package casement.hotlist.lists;

import casement.lambda.TableChange;
import casement.lambda.TableStreamHandler;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;

/** Follows the tables of hot lists and of typed entries; what changed together is compiled once. */
public final class CompileListsHandler extends TableStreamHandler {
    @Inject
    CompileLists compileLists;

    public CompileListsHandler() {}

    public CompileListsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(List<TableChange> changes) {
        compileLists.compile();
    }
}
