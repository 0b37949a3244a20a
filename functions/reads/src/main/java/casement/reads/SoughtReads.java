package casement.reads;

import casement.domain.access.Purpose;
import casement.domain.camera.Area;
import casement.domain.camera.CameraId;
import casement.domain.plate.PlatePattern;
import casement.domain.plate.ReadSearch;
import casement.domain.video.Span;
import casement.lambda.Checks;
import casement.lambda.Member;
import casement.lambda.PurposeForm;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a person looks for among reads.
 *
 * @param cameras none: whatever camera there is, or those of the area
 */
public record SoughtReads(
        Optional<PlatePattern> plate,
        List<CameraId> cameras,
        Optional<Area> area,
        Span span,
        int limit,
        Optional<Purpose> purpose) {
    private static final int USUAL_LIMIT = 100;

    /**
     * As sent.
     *
     * @param plate its characters; {@code ?} for one that is not known, {@code *} for any number of them
     * @param alike whether characters that look alike count as the same; left out: no
     * @param cameras which read it; left out: all, or those of the area
     * @param area where the vehicle was
     * @param limit how many reads at most; left out: 100
     * @param cursor the {@code next} of the page before; left out: the newest reads
     */
    public record Form(
            Optional<String> plate,
            Optional<Boolean> alike,
            Optional<List<CameraId>> cameras,
            Optional<AreaForm> area,
            @Member(needed = true) Optional<Instant> from,
            @Member(needed = true) Optional<Instant> until,
            @Member(needed = true) Optional<PurposeForm> purpose,
            Optional<Integer> limit,
            Optional<String> cursor) {

        SoughtReads read() {
            Checks checks = new Checks();
            Optional<PlatePattern> pattern = checks.take(plate, text -> PlatePattern.of(text, alike.orElse(false)));
            Optional<Area> where = checks.take(area, AreaForm::read);
            Optional<Span> span = Spans.read(checks, from, until);
            Optional<Purpose> why = checks.take(purpose, PurposeForm::read);
            List<CameraId> named = checks.list("cameras", cameras, Scope.MOST_CAMERAS);
            checks.expect(
                    plate.isPresent() || area.isPresent() || !named.isEmpty(),
                    "plate",
                    "name a plate, cameras or an area");
            int most = limit.orElse(USUAL_LIMIT);
            checks.expect(
                    most >= 1 && most <= ReadSearch.MOST_READS,
                    "limit",
                    "must be a whole number from 1 to " + ReadSearch.MOST_READS);
            checks.finish();
            return new SoughtReads(pattern, named, where, span.orElseThrow(), most, why);
        }

        /** The same on every page of one question. */
        Form withoutPage() {
            return new Form(plate, alike, cameras, area, from, until, purpose, Optional.empty(), Optional.empty());
        }
    }

    /** For the audit log: the plate and all else that was asked for (CA-SB34-6). */
    Map<String, String> elements() {
        TreeMap<String, String> elements = new TreeMap<>();
        plate.ifPresent(pattern -> {
            elements.put("plate", pattern.written());
            elements.put("alike", Boolean.toString(pattern.folded()));
        });
        if (!cameras.isEmpty()) {
            elements.put("cameras", cameras.stream().map(CameraId::value).collect(Collectors.joining(" ")));
        }
        area.ifPresent(where -> elements.put("area", AreaForm.text(where)));
        elements.put("from", span.from().toString());
        elements.put("until", span.until().toString());
        elements.put("limit", Integer.toString(limit));
        return elements;
    }
}
