package casement.usagereport;

import casement.domain.figures.Disclosure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every table of the report, and which of their counts are published. */
final class Sheets {
    private static final String BY_CAMERA = "accuracy-by-camera";

    /** Counted as accuracy, or as sharing; what is counted twice might be suppressed in one place and follow from the other. */
    private static final List<String> COUNTED_ELSEWHERE = List.of(
            "AnswerRequest", "CheckHit", "CloseHit", "ConfirmHit", "DecideRequest", "ReceiveRequest", "RejectHit");

    /** Who asks these looks after the log. */
    private static final List<String> AUDITS = List.of(
            "ListPacks",
            "ProveEntry",
            "ReadAuditLog",
            "ReadReasons",
            "ReadSample",
            "RecordQuery",
            "ShowExposure",
            "ShowHitPrecision",
            "ShowReadQuality");

    /** From what was due to what was concluded. */
    private static final List<String> REVIEWS =
            List.of("CloseReview", "OrderAudit", "RecordFinding", "ReplyToFinding", "ReviewDue", "SampleDrawn");

    private static final Map<String, List<String>> CHANGED = Map.of(
            "policy packs", List.of("ProposePackChange", "DecidePackChange"),
            "masks and cameras",
                    List.of(
                            "ApproveMaskSet",
                            "AuthoriseChange",
                            "ChangeCamera",
                            "DecideRecording",
                            "ProposeMaskSet",
                            "RegisterCamera",
                            "SwitchOnPlateReading"),
            "hot lists",
                    List.of(
                            "AddEntry",
                            "ApproveImport",
                            "EndHotList",
                            "ImportList",
                            "RegisterHotList",
                            "RemoveEntry",
                            "RenewEntry",
                            "StartImport"));

    final Sheet reads;
    final Sheet hitsByCamera;
    final Sheet hitsByList;
    final Sheet hitsByLocation;
    final Sheet rejections;
    final Sheet looks;
    final Sheet purposes;
    final Sheet refusals;
    final Sheet sharing;
    final Sheet audits;
    final Sheet reviews;
    final Sheet changes;
    final Sheet takenOut;
    private final Set<String> suppressed;

    /** @param least the fewest that are published of what may say something of persons */
    Sheets(UsageYear year, long least) {
        reads = Sheet.aboutPeople(year.reads().groupedBy("reads-by-location", List.of("site", "camera")), "reads");
        hitsByCamera = Sheet.ofHits(year.hits().groupedBy(BY_CAMERA, List.of("camera")), Map.of());
        hitsByList =
                Sheet.ofHits(year.hits().groupedBy("accuracy-by-list", List.of("list")), sameAsCameras(year.hits()));
        hitsByLocation = hitsByCamera.counting("hits-by-location", List.of("hits"));
        rejections = Sheet.aboutPeople(year.rejections().groupedBy("rejections-by-reason", List.of("reason")), "hits");
        looks = Sheet.aboutPeople(
                year.looks()
                        .without("action", countedElsewhere())
                        .counting("records-accessed", List.of("questions", "items")),
                "looks");
        purposes = Sheet.aboutPeople(year.purposes().counting("purposes", List.of("questions")), "purposes");
        refusals = Sheet.aboutPeople(year.refusals().groupedBy("refusals-by-clause", List.of("clause")), "refusals");
        sharing = Sheet.aboutPeople(year.sharing(), "sharing");
        audits = Sheet.ofAuthorities(
                year.looks().onlyWhere("audits", "action", AUDITS).counting("audits", List.of("questions")));
        reviews = Sheet.ofAuthorities(year.changes().onlyWhere("reviews", "action", REVIEWS));
        changes = Sheet.ofAuthorities(changes(year.changes()));
        takenOut = Sheet.ofAuthorities(year.takenOut());
        suppressed = suppressed(least);
    }

    /** Lists whose hits are all of one camera that has no others: their row and that camera's are the same figures. */
    private static Map<List<String>, String> sameAsCameras(Table hits) {
        Map<List<String>, String> same = new HashMap<>();
        for (Table.Row row : hits.rows()) {
            String list = row.keys().getFirst();
            String camera = row.keys().get(1);
            if (hits.onlyWhere("", "list", List.of(list)).rows().size() == 1
                    && hits.onlyWhere("", "camera", List.of(camera)).rows().size() == 1) {
                same.put(List.of(list), Sheet.named(BY_CAMERA, List.of(camera)));
            }
        }
        return same;
    }

    private static List<String> countedElsewhere() {
        return Stream.concat(Stream.of(COUNTED_ELSEWHERE, AUDITS, REVIEWS), CHANGED.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    private static Table changes(Table all) {
        List<Table.Row> rows = new ArrayList<>();
        CHANGED.forEach((what, actions) -> all.rows().stream()
                .filter(row -> actions.contains(row.keys().getFirst()))
                .forEach(row -> rows.add(new Table.Row(List.of(what, row.keys().getFirst()), row.counts()))));
        return new Table("changes", all.query(), List.of("what", "action"), all.counted(), rows);
    }

    private Set<String> suppressed(long least) {
        Map<String, Long> counts = new HashMap<>();
        List<Disclosure.Sum> sums = new ArrayList<>();
        Stream.of(reads, hitsByCamera, hitsByList, rejections, looks, purposes, refusals, sharing)
                .forEach(sheet -> sheet.addTo(counts, sums));
        return Disclosure.suppressed(counts, sums, least);
    }

    /** In the order in which they come in the report. */
    List<Sheet> all() {
        return List.of(
                reads,
                hitsByLocation,
                looks,
                hitsByList,
                hitsByCamera,
                rejections,
                purposes,
                refusals,
                sharing,
                audits,
                reviews,
                changes,
                takenOut);
    }

    boolean isShown(Sheet sheet, Table.Row row, int which) {
        return !sheet.isAboutPeople() || !suppressed.contains(sheet.cell(row, which));
    }

    boolean isTotalShown(Sheet sheet, int which) {
        return !sheet.isAboutPeople() || !suppressed.contains(sheet.total(which));
    }

    /** Whether all that is shown of people is shown. */
    boolean suppressesNothing() {
        return suppressed.isEmpty();
    }
}
