package casement.hotlist.lists;

import casement.domain.hotlist.ImportId;
import casement.domain.hotlist.ListId;
import casement.json.Json;
import casement.lambda.QueueHandler;
import casement.lambda.QueueMessage;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the event that an object has come into the bucket of hot lists. */
public final class ImportListHandler extends QueueHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ImportListHandler.class);
    private static final Pattern KEY = Pattern.compile("uploads/([a-z0-9-]{2,32})/([0-9a-f]{28})");

    @Inject
    ImportList importList;

    /** EventBridge's event of an object that came. */
    record ObjectCreated(Detail detail) {
        record Detail(Named object) {}

        record Named(String key) {}
    }

    public ImportListHandler() {}

    public ImportListHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(QueueMessage message) {
        Matcher key = KEY.matcher(
                Json.read(message.body(), ObjectCreated.class).detail().object().key());
        if (!key.matches()) {
            LOG.warn("message {} is of an object that is no file of a list", message.id());
            return;
        }
        importList.read(new ListId(key.group(1)), new ImportId(key.group(2)));
    }
}
