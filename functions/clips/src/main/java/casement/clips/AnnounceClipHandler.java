package casement.clips;

import casement.domain.evidence.ClipRequest;
import casement.json.Json;
import casement.lambda.TableChange;
import casement.lambda.TableStreamHandler;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Follows the table of clip requests: each item there is one, as JSON. */
public final class AnnounceClipHandler extends TableStreamHandler {
    @Inject
    AnnounceClip announceClip;

    public AnnounceClipHandler() {}

    public AnnounceClipHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(List<TableChange> changes) {
        announceClip.announce(changes.stream()
                .filter(change -> !change.kind().equals("REMOVE"))
                .map(AnnounceClipHandler::request)
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<ClipRequest> request(TableChange change) {
        return change.after().get("request") instanceof String json
                ? Optional.of(Json.read(json, ClipRequest.class))
                : Optional.empty();
    }
}
