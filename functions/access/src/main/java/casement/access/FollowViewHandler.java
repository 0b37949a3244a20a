package casement.access;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** {@code GET /v1/views/{view}/playlist.m3u8}. */
@Operation(
        mediaTypes = "application/vnd.apple.mpegurl",
        query =
                @Operation.Query(
                        name = "from",
                        type = Instant.class,
                        says = "Where a recorded span goes on; left out: at its beginning."))
public final class FollowViewHandler extends HttpHandler {
    @Inject
    FollowView followView;

    public FollowViewHandler() {}

    public FollowViewHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Optional<Instant> from = question.time("from");
        String playlist = followView.follow(question.principal(), ViewId.of(question), from);
        return HttpAnswer.text(200, "application/vnd.apple.mpegurl", playlist);
    }
}
