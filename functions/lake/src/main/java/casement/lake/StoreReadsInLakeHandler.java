package casement.lake;

import casement.domain.plate.PlateRead;
import casement.json.Json;
import casement.lambda.TableChange;
import casement.lambda.TableStreamHandler;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Follows the table of reads: each item there is a read, as JSON. What ends is taken from the lake by its own lifecycle. */
public final class StoreReadsInLakeHandler extends TableStreamHandler {
    @Inject
    StoreReadsInLake storeReadsInLake;

    public StoreReadsInLakeHandler() {}

    public StoreReadsInLakeHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(List<TableChange> changes) {
        String batch =
                changes.getFirst().sequenceNumber() + "-" + changes.getLast().sequenceNumber();
        storeReadsInLake.store(
                batch,
                changes.stream()
                        .map(StoreReadsInLakeHandler::read)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<PlateRead> read(TableChange change) {
        return change.after().get("read") instanceof String json
                ? Optional.of(Json.read(json, PlateRead.class))
                : Optional.empty();
    }
}
