package casement.access;

import casement.domain.audit.AuditId;
import casement.domain.camera.CameraId;
import casement.json.Json;
import casement.lambda.Cursor;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** {@code GET /v1/cameras}, as JSON or, for maps, as GeoJSON. */
@Operation(
        gives = {ListCamerasHandler.Page.class, CameraMap.class},
        mediaTypes = {"application/json", CameraMap.MEDIA_TYPE},
        query = {
            @Operation.Query(
                    name = "limit",
                    type = Integer.class,
                    says = "How many at most, 1 to 1000; left out: 200, or 4 with 'near'."),
            @Operation.Query(name = "cursor", says = "The 'next' of the page before; left out: the first page."),
            @Operation.Query(
                    name = "bbox",
                    says = "west,south,east,north in degrees: only cameras inside; left out: all."),
            @Operation.Query(
                    name = "near",
                    says = "latitude,longitude in degrees: the nearest first; left out: in order of id.")
        })
public final class ListCamerasHandler extends HttpHandler {
    @Inject
    ListCameras listCameras;

    /**
     * A page of the register.
     *
     * @param next a cursor, when there are more
     */
    record Page(List<ListCameras.Shown> cameras, AuditId auditId, Optional<String> next) {}

    public ListCamerasHandler() {}

    public ListCamerasHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Wanted wanted = Wanted.of(
                question.query("bbox"), question.query("near"), Cursor.of(question), question.limit(Wanted.MOST));
        ListCameras.Listed listed = listCameras.list(question.principal(), wanted);
        Optional<String> next = listed.next().map(CameraId::value).map(last -> Cursor.to(last, question));
        HttpAnswer answer = question.accepts(CameraMap.MEDIA_TYPE)
                ? HttpAnswer.text(200, CameraMap.MEDIA_TYPE, Json.write(CameraMap.of(listed, next)))
                : HttpAnswer.json(200, new Page(listed.cameras(), listed.auditId(), next));
        return answer.with("vary", "accept");
    }
}
