package casement.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import casement.domain.Fault;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.Place;
import casement.testkit.Examples;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WantedTest {
    private static final Camera SEATTLE = at("seattle", 47.6062, -122.3321);
    private static final Camera TACOMA = at("tacoma", 47.2529, -122.4443);
    private static final Camera SUVA = at("suva", -18.1416, 178.4419);
    private static final Camera APIA = at("apia", -13.8333, -171.7667);
    private static final List<Camera> ALL = List.of(APIA, SEATTLE, SUVA, TACOMA);

    private static Camera at(String id, double latitude, double longitude) {
        Camera some = Examples.camera(new CameraId(id), CameraClass.CCTV);
        return new Camera(
                some.id(),
                some.cameraClass(),
                some.mount(),
                new Place("Somewhere", "a pole", latitude, longitude),
                some.owner(),
                some.commissioning(),
                some.presets(),
                some.streamArn(),
                some.approvedMaskSet(),
                some.latestMaskSet(),
                some.plateReading(),
                some.motionOnly(),
                some.revision());
    }

    private static Wanted inside(String bbox) {
        return Wanted.of(Optional.of(bbox), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Wanted near(String spot, int limit) {
        return Wanted.of(Optional.empty(), Optional.of(spot), Optional.empty(), Optional.of(limit));
    }

    @Test
    void keeps_to_the_box() {
        assertThat(inside("-122.4,47.5,-122.2,47.7").of(ALL)).containsExactly(SEATTLE);
        assertThat(inside("-180,-90,180,90").of(ALL)).isEqualTo(ALL);
    }

    @Test
    void goes_over_the_date_line() {
        assertThat(inside("170,-30,-160,0").of(ALL)).containsExactly(APIA, SUVA);
    }

    @Test
    void puts_the_nearest_first() {
        assertThat(near("47.3,-122.4", 10).of(ALL)).containsExactly(TACOMA, SEATTLE, APIA, SUVA);
        assertThat(near("-15,179.9", 1).of(ALL).getFirst()).isEqualTo(SUVA);
    }

    @Test
    void measures_along_the_earth() {
        double metres = new Position(47.6062, -122.3321).metresTo(new Position(47.2529, -122.4443));
        assertThat(metres).isCloseTo(40_180, within(200.0));
        assertThat(new Position(0, 179.5).metresTo(new Position(0, -179.5))).isCloseTo(111_195, within(10.0));
    }

    @Test
    void says_what_is_wrong() {
        for (String bbox : Stream.of("", "1,2,3", "a,b,c,d", "0,10,0,5", "0,0,0,91", "NaN,0,0,0", "1,2,3,4,5")
                .toList()) {
            assertThatThrownBy(() -> inside(bbox)).as(bbox).isInstanceOf(Fault.BadInput.class);
        }
        for (String spot : List.of("47.6", "91,0", "0,181", "x,y", "Infinity,0")) {
            assertThatThrownBy(() -> near(spot, 4)).as(spot).isInstanceOf(Fault.BadInput.class);
        }
    }
}
