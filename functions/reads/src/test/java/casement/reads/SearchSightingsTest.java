package casement.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Outcome;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Movement;
import casement.domain.plate.PictureBox;
import casement.domain.vehicle.BodyType;
import casement.domain.vehicle.Colour;
import casement.domain.vehicle.ObjectKind;
import casement.domain.vehicle.Observation;
import casement.domain.vehicle.ObservingCamera;
import casement.domain.vehicle.SeenColour;
import casement.domain.vehicle.Sighting;
import casement.testkit.Examples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchSightingsTest {
    private final Stores stores = new Stores();
    private final Camera camera = stores.cctv();
    private final Sighting pickup = seen(camera, BodyType.PICKUP, Colour.BLUE, Examples.NOON);

    private Sighting seen(Camera where, BodyType body, Colour colour, Instant at) {
        Observation observation = new Observation(
                at,
                ObjectKind.VEHICLE,
                Optional.of(body),
                Optional.of(new SeenColour(colour, 0.8)),
                new Movement(0, 0),
                new PictureBox(0.1, 0.1, 0.2, 0.2));
        Sighting sighting =
                Sighting.of(ObservingCamera.of(where).orElseThrow(), at.toString(), observation, Stores.RETENTION);
        stores.sightings.add(sighting);
        return sighting;
    }

    private SearchSightings.Shown asked(CameraId where, BodyType body, Colour colour) {
        SoughtSightings.Form form = new SoughtSightings.Form(
                Optional.of(List.of(ObjectKind.VEHICLE)),
                Optional.of(List.of(body)),
                Optional.of(List.of(colour)),
                Optional.of(List.of(where)),
                Optional.empty(),
                Optional.of(Examples.NOON.minus(Duration.ofHours(2))),
                Optional.of(Examples.NOON.plus(Duration.ofHours(2))),
                Stores.FELONY,
                Optional.empty(),
                Optional.empty());
        return stores.searchSightings.search(Examples.analyst(), form.read(), Optional.empty());
    }

    @Test
    @Clause("SEA-CCTV-6")
    void tells_when_a_blue_pickup_was_in_view_and_records_the_question() {
        seen(camera, BodyType.SEDAN, Colour.BLUE, Examples.NOON.minusSeconds(30));
        assertThat(asked(camera.id(), BodyType.PICKUP, Colour.BLUE).sightings()).containsExactly(pickup);
        assertThat(asked(camera.id(), BodyType.PICKUP, Colour.RED).sightings()).isEmpty();
        assertThat(stores.outcomes()).containsExactly(Outcome.ASKED, Outcome.ANSWERED, Outcome.ASKED, Outcome.ANSWERED);
        assertThat(stores.first().elements())
                .containsEntry("kinds", "vehicle")
                .containsEntry("bodyTypes", "pickup")
                .containsEntry("colours", "blue")
                .containsEntry("cameras", camera.id().value());
    }

    @Test
    @Clause("SEA-CCTV-6")
    void is_refused_on_cameras_whose_pack_does_not_allow_it() {
        Camera alpr = stores.alpr().camera();
        assertThatThrownBy(() -> asked(alpr.id(), BodyType.PICKUP, Colour.BLUE)).isInstanceOf(Fault.Refused.class);
        assertThat(stores.last().outcome()).isEqualTo(Outcome.REFUSED);
    }
}
