package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.OnePage;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.camera.CameraClass;
import casement.domain.camera.Movement;
import casement.domain.plate.PictureBox;
import casement.domain.retention.Retention;
import casement.domain.vehicle.BodyType;
import casement.domain.vehicle.Colour;
import casement.domain.vehicle.ObjectKind;
import casement.domain.vehicle.Observation;
import casement.domain.vehicle.ObservingCamera;
import casement.domain.vehicle.SeenColour;
import casement.domain.vehicle.Sighting;
import casement.domain.vehicle.SightingPlace;
import casement.domain.vehicle.SightingSearch;
import casement.domain.vehicle.Sightings;
import casement.domain.video.Span;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of sightings does. */
public abstract class SightingsContract {
    protected static final Retention RETENTION = Examples.retention(28);
    private static final PictureBox BOX = new PictureBox(0.1, 0.1, 0.2, 0.2);

    /** Today's noon, so that no store's own clean-up takes what a test has just written. */
    private final Instant noon = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(12));

    private final Span lately = new Span(noon.minus(Duration.ofHours(6)), noon.plus(Duration.ofHours(6)));

    /** What the adapter under test takes for now. */
    protected final MovableClock clock = new MovableClock(noon);

    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), clock, Ulids::at).record(Act.asked(Who.NOBODY, "SearchSightings"));
    private final ObservingCamera camera = fresh();

    /** With {@link #RETENTION} and {@link #clock}. */
    protected abstract Sightings sightings();

    private static ObservingCamera fresh() {
        return ObservingCamera.of(Examples.camera(Examples.freshCameraId(), CameraClass.CCTV))
                .orElseThrow();
    }

    private Sighting added(ObservingCamera where, Observation seen) {
        Sighting sighting = Sighting.of(where, UUID.randomUUID().toString(), seen, RETENTION);
        assertThat(sightings().add(sighting)).isTrue();
        return sighting;
    }

    private static Observation vehicle(BodyType body, Colour colour, Instant at) {
        return new Observation(
                at,
                ObjectKind.VEHICLE,
                Optional.of(body),
                Optional.of(new SeenColour(colour, 0.8)),
                new Movement(3, 0),
                BOX);
    }

    private static Observation person(Instant at) {
        return new Observation(at, ObjectKind.PERSON, Optional.empty(), Optional.empty(), new Movement(0, 0), BOX);
    }

    private List<Sighting> found(Set<ObjectKind> kinds, Set<BodyType> bodies, Set<Colour> colours) {
        SightingSearch search = new SightingSearch(
                kinds, bodies, colours, List.of(camera), Optional.empty(), lately, 100, Optional.empty());
        return sightings().search(receipt, search).items();
    }

    @Test
    @Clause("SEA-CCTV-6")
    void tells_when_a_blue_pickup_was_in_view_of_these_cameras() {
        Sighting blue = added(camera, vehicle(BodyType.PICKUP, Colour.BLUE, noon.minus(Duration.ofHours(2))));
        Sighting later = added(camera, vehicle(BodyType.PICKUP, Colour.BLUE, noon));
        Sighting red = added(camera, vehicle(BodyType.PICKUP, Colour.RED, noon.minusSeconds(9)));
        added(fresh(), vehicle(BodyType.PICKUP, Colour.BLUE, noon));
        Sighting walker = added(camera, person(noon.minusSeconds(5)));
        Set<ObjectKind> vehicles = Set.of(ObjectKind.VEHICLE);
        assertThat(found(vehicles, Set.of(BodyType.PICKUP), Set.of(Colour.BLUE)))
                .containsExactly(later, blue);
        assertThat(found(vehicles, Set.of(BodyType.VAN), Set.of())).isEmpty();
        assertThat(found(vehicles, Set.of(), Set.of())).containsExactly(later, red, blue);
        assertThat(found(Set.of(ObjectKind.VEHICLE, ObjectKind.PERSON), Set.of(), Set.of()))
                .containsExactly(later, walker, red, blue);
    }

    @Test
    @Clause("SEA-CCTV-6")
    void knows_nothing_of_a_person_but_that_one_was_there() {
        Observation described = new Observation(
                noon,
                ObjectKind.PERSON,
                Optional.empty(),
                Optional.of(new SeenColour(Colour.RED, 0.9)),
                new Movement(0, 0),
                BOX);
        assertThatThrownBy(() -> added(camera, described)).isInstanceOf(Fault.BadInput.class);
    }

    @Test
    void observes_nothing_on_a_recorded_only_camera() {
        assertThat(ObservingCamera.of(Examples.camera(Examples.freshCameraId(), CameraClass.RECORDED_ONLY)))
                .isEmpty();
    }

    @Test
    void keeps_one_of_those_with_one_id() {
        Observation seen = vehicle(BodyType.VAN, Colour.WHITE, noon);
        Sighting sighting = Sighting.of(camera, "track 1 of segment 1", seen, RETENTION);
        assertThat(sightings().add(sighting)).isTrue();
        assertThat(sightings().add(sighting)).isFalse();
        assertThat(found(Set.of(ObjectKind.VEHICLE), Set.of(), Set.of())).containsExactly(sighting);
    }

    @Test
    void gives_page_after_page_without_gap_or_double() {
        List<Sighting> all = new ArrayList<>();
        for (int n = 0; n < 13; n++) {
            all.add(added(camera, vehicle(BodyType.SEDAN, Colour.GREY, noon.minus(Duration.ofMinutes(50L * (n / 2))))));
        }
        all.sort(Comparator.comparing(SightingPlace::of));
        List<Sighting> paged = new ArrayList<>();
        Optional<SightingPlace> after = Optional.empty();
        do {
            OnePage<Sighting> page = sightings()
                    .search(
                            receipt,
                            new SightingSearch(
                                    Set.of(ObjectKind.VEHICLE),
                                    Set.of(),
                                    Set.of(),
                                    List.of(camera),
                                    Optional.empty(),
                                    lately,
                                    4,
                                    after));
            paged.addAll(page.items());
            after = page.goesOnAfter().map(SightingPlace::of);
        } while (after.isPresent());
        assertThat(paged).containsExactlyElementsOf(all);
    }

    @Test
    @Clause("SEA-CCTV-5")
    void shows_no_sighting_that_has_expired() {
        Sighting seen = added(camera, vehicle(BodyType.SUV, Colour.BLACK, noon));
        clock.set(seen.expires().minusMillis(1));
        assertThat(found(Set.of(ObjectKind.VEHICLE), Set.of(), Set.of())).containsExactly(seen);
        clock.set(seen.expires());
        assertThat(found(Set.of(ObjectKind.VEHICLE), Set.of(), Set.of())).isEmpty();
    }
}
