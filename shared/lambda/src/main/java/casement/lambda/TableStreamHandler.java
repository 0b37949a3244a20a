package casement.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A function that follows a table's changes in their order; a batch that fails comes again from its beginning. */
public abstract class TableStreamHandler extends Handler {
    private static final Logger LOG = LoggerFactory.getLogger(TableStreamHandler.class);

    protected TableStreamHandler() {}

    protected TableStreamHandler(ApplicationContext context) {
        super(context);
    }

    /** Handles a batch, oldest first; whatever it throws brings the whole batch back. */
    protected abstract void handle(List<TableChange> changes) throws Exception;

    @Override
    public final void handleRequest(InputStream in, OutputStream out, @Nullable Context context) throws IOException {
        List<TableChange> changes = read(in, TableStreamEnvelope.class).records().stream()
                .map(TableStreamHandler::open)
                .toList();
        boolean done = changes.isEmpty() || isDone(changes);
        write(
                out,
                BatchAnswer.again(done ? List.of() : List.of(changes.getFirst().sequenceNumber())));
    }

    private boolean isDone(List<TableChange> changes) {
        try {
            handle(changes);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            LOG.warn("changes from {} come again: {}", changes.getFirst().sequenceNumber(), Trail.of(e));
            return false;
        }
    }

    private static TableChange open(TableStreamEnvelope.Change change) {
        TableStreamEnvelope.Image image = change.dynamodb();
        return new TableChange(
                change.eventId(),
                change.eventName(),
                image.sequenceNumber(),
                AttributeValues.plain(image.keys()),
                AttributeValues.plain(image.oldImage().orElse(Map.of())),
                AttributeValues.plain(image.newImage().orElse(Map.of())));
    }
}
