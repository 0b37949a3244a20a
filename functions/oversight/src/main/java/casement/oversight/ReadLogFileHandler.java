package casement.oversight;

import casement.lambda.HttpAnswer;
import casement.lambda.OpenHandler;
import casement.lambda.OpenQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/public/log/{file+}}. */
@Operation(
        mediaTypes = {"text/plain; charset=utf-8", "application/octet-stream"},
        open = true)
public final class ReadLogFileHandler extends OpenHandler {
    @Inject
    ReadLogFile readLogFile;

    public ReadLogFileHandler() {}

    public ReadLogFileHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(OpenQuestion question) {
        ReadLogFile.Shown shown = readLogFile.read(question.pathParameter("file"));
        String mediaType = shown.isText() ? "text/plain; charset=utf-8" : "application/octet-stream";
        return HttpAnswer.bytes(200, mediaType, shown.content())
                .with("cache-control", shown.isFinal() ? "public, max-age=31536000, immutable" : "no-cache");
    }
}
