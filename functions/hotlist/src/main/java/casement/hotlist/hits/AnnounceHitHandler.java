package casement.hotlist.hits;

import casement.domain.hit.HitRecord;
import casement.json.Json;
import casement.lambda.TableChange;
import casement.lambda.TableStreamHandler;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Follows the table of hits: each item with the attribute {@code hit} is one, as JSON; what else is there is no hit. */
public final class AnnounceHitHandler extends TableStreamHandler {
    @Inject
    AnnounceHit announceHit;

    public AnnounceHitHandler() {}

    public AnnounceHitHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(List<TableChange> changes) {
        announceHit.announce(changes.stream()
                .filter(change -> !change.kind().equals("REMOVE"))
                .map(AnnounceHitHandler::hit)
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<HitRecord> hit(TableChange change) {
        return change.after().get("hit") instanceof String json
                ? Optional.of(Json.read(json, HitRecord.class))
                : Optional.empty();
    }
}
