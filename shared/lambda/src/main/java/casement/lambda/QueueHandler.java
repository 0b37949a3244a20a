package casement.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A function that takes messages from a queue; one that fails comes again, and the rest of its batch does not. */
public abstract class QueueHandler extends Handler {
    private static final Logger LOG = LoggerFactory.getLogger(QueueHandler.class);

    protected QueueHandler() {}

    protected QueueHandler(ApplicationContext context) {
        super(context);
    }

    /** Handles one message; whatever it throws brings the message back. */
    protected abstract void handle(QueueMessage message) throws Exception;

    @Override
    public final void handleRequest(InputStream in, OutputStream out, @Nullable Context context) throws IOException {
        List<String> failed = new ArrayList<>();
        for (QueueEnvelope.Message message : read(in, QueueEnvelope.class).records()) {
            if (!isDone(message)) {
                failed.add(message.messageId());
            }
        }
        write(out, BatchAnswer.again(failed));
    }

    private boolean isDone(QueueEnvelope.Message message) {
        try {
            handle(open(message));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            LOG.warn("message {} comes again: {}", message.messageId(), Trail.of(e));
            return false;
        }
    }

    private static QueueMessage open(QueueEnvelope.Message message) {
        Map<String, String> attributes = message.attributes();
        return new QueueMessage(
                message.messageId(),
                message.receiptHandle(),
                message.body(),
                Integer.parseInt(attributes.getOrDefault("ApproximateReceiveCount", "1")),
                Instant.ofEpochMilli(Long.parseLong(attributes.getOrDefault("SentTimestamp", "0"))));
    }
}
