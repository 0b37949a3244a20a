package casement.reads;

import casement.domain.plate.PlateRead;
import casement.json.Json;
import casement.lambda.TableChange;
import casement.lambda.TableStreamHandler;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Follows the table of reads: each item there is a read, as JSON. */
public final class AnnounceReadHandler extends TableStreamHandler {
    @Inject
    AnnounceRead announceRead;

    public AnnounceReadHandler() {}

    public AnnounceReadHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(List<TableChange> changes) {
        announceRead.announce(changes.stream()
                .filter(change -> change.kind().equals("INSERT"))
                .map(AnnounceReadHandler::read)
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<PlateRead> read(TableChange change) {
        return change.after().get("read") instanceof String json
                ? Optional.of(Json.read(json, PlateRead.class))
                : Optional.empty();
    }
}
