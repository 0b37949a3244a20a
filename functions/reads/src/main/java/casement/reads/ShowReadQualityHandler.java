package casement.reads;

import casement.domain.audit.AuditId;
import casement.domain.camera.CameraId;
import casement.domain.plate.ReadQuality;
import casement.domain.plate.ReadingTrend;
import casement.lambda.Cursor;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code GET /v1/read-quality}. */
@Operation(
        gives = ShowReadQualityHandler.Page.class,
        query = {
            @Operation.Query(
                    name = "limit",
                    type = Integer.class,
                    says = "How many cameras at most, 1 to 1000; left out: 200."),
            @Operation.Query(name = "cursor", says = "The 'next' of the page before; left out: the first page.")
        })
public final class ShowReadQualityHandler extends HttpHandler {
    @Inject
    ShowReadQuality showReadQuality;

    /**
     * How well a camera read on the last day of these two weeks on which it read anything.
     *
     * @param day absent, as what follows: it has read nothing
     * @param reads that were looked at, the newest 500 of the day at most
     * @param corrected how many of them people have corrected
     * @param usualConfidence the mean of the days before
     * @param falling whether it reads worse than chance explains
     */
    record OfCamera(
            CameraId camera,
            Optional<LocalDate> day,
            Optional<Integer> reads,
            Optional<Double> meanConfidence,
            Optional<Integer> corrected,
            Optional<Double> usualConfidence,
            boolean falling) {
        private static OfCamera of(ShowReadQuality.OfCamera shown) {
            Optional<ReadQuality> latest = shown.trend().map(ReadingTrend::latest);
            return new OfCamera(
                    shown.camera(),
                    latest.map(ReadQuality::day),
                    latest.map(ReadQuality::reads),
                    latest.map(ReadQuality::meanConfidence),
                    latest.map(ReadQuality::corrected),
                    shown.trend().flatMap(ReadingTrend::usualConfidence),
                    shown.trend().map(ReadingTrend::isFalling).orElse(false));
        }
    }

    /** @param next a cursor, when there are more */
    record Page(List<OfCamera> cameras, AuditId auditId, Optional<String> next) {}

    public ShowReadQualityHandler() {}

    public ShowReadQualityHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Optional<CameraId> after = Cursor.of(question).map(CameraId::new);
        ShowReadQuality.Listed listed =
                showReadQuality.show(question.principal(), after, question.limit(ShowReadQuality.MOST));
        Optional<String> next = listed.next().map(last -> Cursor.to(last.value(), question));
        return HttpAnswer.json(
                200, new Page(listed.cameras().stream().map(OfCamera::of).toList(), listed.auditId(), next));
    }
}
