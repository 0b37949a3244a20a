package casement.domain.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.camera.Movement.Spot;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MovementTest {
    private static final Movement RIGHT =
            Movement.along(List.of(new Spot(-0.3, 0.1), new Spot(0, 0.1), new Spot(0.3, 0.1)));
    private static final Movement NEARER =
            Movement.along(List.of(new Spot(0, 0.05), new Spot(0, 0.1), new Spot(0, 0.2)));
    private static final Movement AWAY = Movement.along(List.of(new Spot(0, 0.2), new Spot(0, 0.05)));

    @Test
    void what_crosses_the_picture_goes_across_where_the_camera_looks() {
        assertThat(RIGHT.degrees(0)).hasValue(90);
        assertThat(RIGHT.degrees(300)).hasValue(30);
    }

    @Test
    void what_grows_comes_towards_the_camera_and_what_shrinks_goes_away() {
        assertThat(NEARER.degrees(90)).hasValue(270);
        assertThat(AWAY.degrees(90)).hasValue(90);
        assertThat(AWAY.degrees(359.8)).hasValue(0);
    }

    @Test
    void what_shrinks_while_it_crosses_goes_aslant() {
        Movement aslant = Movement.along(List.of(new Spot(0, 0.2), new Spot(0.435, 0.1)));
        assertThat(aslant.degrees(0)).hasValue(45);
    }

    @Test
    void nobody_says_where_that_went_which_hardly_moved() {
        assertThat(Movement.along(List.of(new Spot(0.1, 0.1), new Spot(0.11, 0.101)))
                        .degrees(0))
                .isEmpty();
        assertThat(Movement.along(List.of(new Spot(0.1, 0.1))).degrees(0)).isEmpty();
    }

    @Test
    void a_heading_lies_within_one_round() {
        for (double wrong : new double[] {-1, 360, Double.NaN}) {
            assertThatThrownBy(() -> new Place("Downtown", "a pole", 47.6, -122.3, Optional.of(wrong)))
                    .isInstanceOf(Fault.BadInput.class);
        }
        assertThat(new Place("Downtown", "a pole", 47.6, -122.3, Optional.of(0.0)).headingDegrees())
                .contains(0.0);
    }
}
