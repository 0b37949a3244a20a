package casement.access;

import casement.domain.Fault;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** {@code GET /v1/views/{view}/playlist.m3u8}. */
public final class FollowViewHandler extends HttpHandler {
    @Inject
    FollowView followView;

    public FollowViewHandler() {}

    public FollowViewHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Optional<Instant> from = question.query("from").map(FollowViewHandler::time);
        String playlist = followView.follow(question.principal(), question.pathParameter("view"), from);
        return HttpAnswer.text(200, "application/vnd.apple.mpegurl", playlist);
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Fault.BadInput("from", "must be a time such as 2026-11-22T08:00:00Z");
        }
    }
}
