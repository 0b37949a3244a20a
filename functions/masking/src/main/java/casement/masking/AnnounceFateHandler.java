package casement.masking;

import casement.domain.video.Fate;
import casement.domain.video.Segment;
import casement.domain.video.WithheldFragment;
import casement.json.Json;
import casement.lambda.TableChange;
import casement.lambda.TableStreamHandler;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Follows the segments table: each item there is a fate, {@code stored} or {@code withheld}, as JSON. */
public final class AnnounceFateHandler extends TableStreamHandler {
    @Inject
    AnnounceFate announceFate;

    public AnnounceFateHandler() {}

    public AnnounceFateHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(List<TableChange> changes) {
        announceFate.announce(changes.stream()
                .filter(change -> change.kind().equals("INSERT"))
                .map(AnnounceFateHandler::fate)
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Fate> fate(TableChange change) {
        if (change.after().get("stored") instanceof String json) {
            return Optional.of(new Fate.Stored(Json.read(json, Segment.class)));
        }
        if (change.after().get("withheld") instanceof String json) {
            return Optional.of(new Fate.Withheld(Json.read(json, WithheldFragment.class)));
        }
        return Optional.empty();
    }
}
