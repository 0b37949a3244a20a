package casement.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.Mount;
import casement.domain.camera.Place;
import casement.domain.situation.FeedKind;
import casement.domain.situation.ItemId;
import casement.domain.situation.SituationItem;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContextTest {
    private static final Principal ANALYST = Examples.analyst();

    /** Where the shot of {@code shots.json} was heard. */
    private static final double LATITUDE = 47.6099;

    private static final double LONGITUDE = -122.3329;
    private static final double METRES = 1 / 111_195.0;

    private final SituationStores stores = new SituationStores();

    private CameraId camera(String name, double metresNorth, Optional<Double> heading, CameraClass of, Mount mount) {
        Camera usual = Examples.camera(new CameraId(name), of);
        stores.cameras.add(new Camera(
                usual.id(),
                usual.cameraClass(),
                mount,
                new Place("here", "a pole", LATITUDE + metresNorth * METRES, LONGITUDE, heading),
                usual.owner(),
                usual.commissioning(),
                usual.presets(),
                usual.streamArn(),
                usual.approvedMaskSet(),
                usual.latestMaskSet(),
                usual.plateReading(),
                usual.motionOnly(),
                usual.revision()));
        return usual.id();
    }

    private CameraId fixed(String name, double metresNorth, double heading) {
        return camera(name, metresNorth, Optional.of(heading), CameraClass.CCTV, Mount.FIXED);
    }

    private ItemId shot() {
        stores.receive(FeedKind.GUNSHOTS, SituationStores.golden("shots.json"));
        return stores.items.all().stream()
                .filter(item -> item.kind() == FeedKind.GUNSHOTS)
                .map(SituationItem::id)
                .findFirst()
                .orElseThrow();
    }

    private ShownContext shown(ItemId item) {
        return ShownContext.of(stores.showContext.show(ANALYST, item));
    }

    @Test
    void shows_the_four_nearest_cameras_that_look_there_with_distance_and_bearing() {
        fixed("far-looking-there", 290, 180);
        fixed("looking-away", 50, 0);
        fixed("third", 150, 180);
        fixed("nearest", 60, 180);
        fixed("second", 100, 135.1);
        fixed("just-outside", 70, 134.9);
        fixed("fourth", 200, 224.9);
        fixed("too-far", 330, 180);
        List<SeeingCamera> cameras = shown(shot()).cameras();
        assertThat(cameras)
                .extracting(camera -> camera.id().value())
                .containsExactly("nearest", "second", "third", "fourth");
        assertThat(cameras.getFirst().metres()).isBetween(59.5, 60.5);
        assertThat(cameras.getFirst().bearingDegrees()).isBetween(179.9, 180.1);
        assertThat(cameras).allMatch(camera -> camera.sight() == SeeingCamera.Sight.LOOKS_THERE);
    }

    @Test
    @Clause("SCH-6")
    void shows_no_camera_without_a_live_view_or_one_that_drives_about_and_says_of_which_nobody_knows() {
        camera("inside", 10, Optional.of(180.0), CameraClass.RECORDED_ONLY, Mount.FIXED);
        camera("in-a-car", 10, Optional.of(180.0), CameraClass.ALPR, Mount.MOBILE);
        camera("nobody-said", 40, Optional.empty(), CameraClass.CCTV, Mount.FIXED);
        assertThat(shown(shot()).cameras()).singleElement().satisfies(camera -> {
            assertThat(camera.id()).isEqualTo(new CameraId("nobody-said"));
            assertThat(camera.sight()).isEqualTo(SeeingCamera.Sight.UNKNOWN);
        });
    }

    @Test
    void shows_units_near_and_what_happened_there_before_and_not_what_belongs_to_it() {
        stores.receive(FeedKind.UNITS, SituationStores.golden("units.geojson"));
        String before = "{\"detections\":[{\"id\":\"yesterday\",\"at\":\"2026-11-20T02:00:00Z\",\"confidence\":0.9,"
                + "\"latitudeDegrees\":47.6101,\"longitudeDegrees\":-122.3330}]}";
        stores.receive(FeedKind.GUNSHOTS, before);
        stores.receive(
                FeedKind.GUNSHOTS, before.replace("yesterday", "elsewhere").replace("47.6101", "47.6201"));
        stores.receive(FeedKind.DISPATCH, SituationStores.golden("call.eido.json"));
        stores.receive(FeedKind.GUNSHOTS, SituationStores.golden("shots.json"));
        ItemId shot = stores.items.all().stream()
                .filter(item -> item.about().equals("shot-000123"))
                .map(SituationItem::id)
                .findFirst()
                .orElseThrow();
        ShownContext context = shown(shot);
        assertThat(context.units()).extracting(ShownContext.NearUnit::unit).containsExactly("2-David-3", "Engine 5");
        assertThat(context.earlier()).singleElement().satisfies(earlier -> {
            assertThat(earlier.types()).containsExactly("gunshot");
            assertThat(earlier.metres()).isLessThan(50);
        });
    }

    @Test
    @Clause("SEA-RTCC-6")
    void searches_no_reads_by_itself_but_says_what_to_ask_with_a_purpose() {
        ShownContext.SearchToAsk reads = shown(shot()).reads().orElseThrow();
        assertThat(reads.address()).isEqualTo("/v1/reads/searches");
        assertThat(reads.from()).isEqualTo("2026-11-20T11:42:31Z");
        assertThat(reads.until()).isEqualTo("2026-11-20T12:12:31Z");
        List<List<Double>> ring = reads.area().coordinates().getFirst();
        assertThat(ring).hasSize(5).startsWith(ring.getLast());
        assertThat(ring.getFirst().get(0)).isLessThan(LONGITUDE);
        assertThat(ring.getFirst().get(1)).isLessThan(LATITUDE);
    }

    @Test
    @Clause({"SEA-RTCC-5", "SEA-RTCC-6"})
    void shows_it_to_those_who_see_the_situation_and_only_on_the_record() {
        ItemId shot = shot();
        for (Principal other : List.of(Examples.technician(), Examples.auditor())) {
            assertThatThrownBy(() -> stores.showContext.show(other, shot)).isInstanceOf(Fault.Refused.class);
        }
        stores.audit.faults.always(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> shown(shot)).isInstanceOf(Fault.Unavailable.class);
    }

    @Test
    void shows_nothing_near_when_nobody_has_told_where() {
        fixed("nearest", 60, 180);
        stores.receive(
                FeedKind.DISPATCH,
                new String(SituationStores.golden("call.eido.json"), java.nio.charset.StandardCharsets.UTF_8)
                        .replace("locationByValue", "locationDescriptionText"));
        ShownContext context = shown(stores.items.all().getFirst().id());
        assertThat(context.spot()).isEmpty();
        assertThat(context.cameras()).isEmpty();
        assertThat(context.reads()).isEmpty();
    }
}
