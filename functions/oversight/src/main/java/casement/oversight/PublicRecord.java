package casement.oversight;

import casement.domain.Fault;
import casement.domain.camera.Camera;
import casement.domain.camera.Cameras;
import casement.domain.log.LogStore;
import casement.domain.policy.GoverningPacks;
import casement.domain.policy.PackChanges;
import casement.domain.transparency.CountedMonth;
import casement.domain.transparency.Deletion;
import casement.domain.transparency.Measure;
import casement.domain.transparency.MeasureImport;
import casement.domain.transparency.Measures;
import casement.domain.transparency.PublicCamera;
import casement.domain.transparency.PublicFigures;
import casement.domain.transparency.Publication;
import casement.domain.transparency.PublishedMonths;
import casement.domain.transparency.Site;
import casement.domain.transparency.Surroundings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** Puts together what the public is told, from what holds no entry, no read and no hit. */
public final class PublicRecord {
    private final PublicFigures figures;
    private final Measures measures;
    private final Cameras cameras;
    private final GoverningPacks packs;
    private final PackChanges changes;
    private final LogStore log;
    private final Terms terms;

    /**
     * How a city publishes.
     *
     * @param zone in which months begin
     * @param software version of Casement
     * @param least the fewest that are published of what is counted
     */
    public record Terms(ZoneId zone, String software, Site site, long least) {}

    public PublicRecord(
            PublicFigures figures,
            Measures measures,
            Cameras cameras,
            GoverningPacks packs,
            PackChanges changes,
            LogStore log,
            Terms terms) {
        this.figures = figures;
        this.measures = measures;
        this.cameras = cameras;
        this.packs = packs;
        this.changes = changes;
        this.log = log;
        this.terms = terms;
    }

    /** @throws Fault.Unavailable when nothing was gathered yet, or something does not answer */
    Publication at(Instant now) {
        Surroundings around = figures.surroundings()
                .orElseThrow(() -> new Fault.Unavailable(
                        "nothing was gathered for the public pages yet; GatherFigures comes first",
                        new IllegalStateException("no surroundings")));
        List<CountedMonth> months = figures.months();
        return new Publication(
                now,
                terms.zone(),
                terms.software(),
                terms.site(),
                cameras.all().stream().map(PublicRecord::shown).toList(),
                packs.published(changes.rulebook()),
                around.partners(),
                PublishedMonths.of(months, terms.least()),
                around.reviews(),
                deletions(months),
                log.published().map(note -> new String(note, StandardCharsets.UTF_8)),
                imported());
    }

    private static List<Deletion> deletions(List<CountedMonth> months) {
        return months.stream()
                .flatMap(month -> month.deletions().stream())
                .sorted(Comparator.comparingLong(Deletion::receipt).reversed())
                .toList();
    }

    private List<Measure> imported() {
        return measures.all().stream().findFirst().map(MeasureImport::measures).orElse(List.of());
    }

    private static PublicCamera shown(Camera camera) {
        return new PublicCamera(
                camera.id(),
                camera.cameraClass(),
                camera.mount(),
                camera.place().site(),
                camera.place().description(),
                camera.place().latitudeDegrees(),
                camera.place().longitudeDegrees(),
                camera.place().headingDegrees(),
                camera.owner().value(),
                camera.records(),
                camera.plateReading().isPresent());
    }
}
