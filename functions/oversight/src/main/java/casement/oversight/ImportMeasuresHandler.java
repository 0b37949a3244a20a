package casement.oversight;

import casement.domain.transparency.MeasureImport;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/measures}. */
@Operation(takes = ImportMeasures.Form.class, gives = MeasureImport.class, status = 201, once = true)
public final class ImportMeasuresHandler extends HttpHandler {
    @Inject
    ImportMeasures importMeasures;

    public ImportMeasuresHandler() {}

    public ImportMeasuresHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ImportMeasures.Form form = question.json(ImportMeasures.Form.class);
        return HttpAnswer.json(201, importMeasures.take(question.principal(), form));
    }
}
