package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.camera.Authorisation;
import casement.domain.camera.Authorisations;
import casement.domain.camera.CameraId;
import casement.testkit.Examples;
import casement.testkit.Race;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every store of written permissions does. */
public abstract class AuthorisationsContract {
    private static final Instant GIVEN = Examples.NOON;
    private static final Instant UNTIL = GIVEN.plusSeconds(3600);

    protected abstract Authorisations authorisations();

    private Authorisation given() {
        Authorisation authorisation = new Authorisation(
                UUID.randomUUID().toString(),
                Examples.freshCameraId(),
                "turn it towards the gate",
                "Olga Operations",
                GIVEN,
                UNTIL);
        authorisations().add(authorisation);
        return authorisation;
    }

    @Test
    @Clause("SCH-2")
    void is_spent_once() {
        Authorisation given = given();
        assertThat(authorisations().spend(given.id(), given.camera(), GIVEN.plusSeconds(60)))
                .isEqualTo(given);
        assertThatThrownBy(() -> authorisations().spend(given.id(), given.camera(), GIVEN.plusSeconds(61)))
                .isInstanceOf(Fault.Refused.class);
    }

    @Test
    @Clause("SCH-2")
    void is_refused_when_nobody_gave_it() {
        CameraId camera = Examples.freshCameraId();
        for (String none : List.of("none", "")) {
            assertThatThrownBy(() -> authorisations().spend(none, camera, GIVEN))
                    .isInstanceOf(Fault.Refused.class);
        }
    }

    @Test
    @Clause("SCH-2")
    void is_refused_and_not_used_up_when_it_is_for_another_camera() {
        Authorisation given = given();
        CameraId another = Examples.freshCameraId();
        assertThatThrownBy(() -> authorisations().spend(given.id(), another, GIVEN))
                .isInstanceOf(Fault.Refused.class);
        assertThat(authorisations().spend(given.id(), given.camera(), GIVEN)).isEqualTo(given);
    }

    @Test
    @Clause("SCH-2")
    void is_refused_when_it_has_run_out() {
        Authorisation given = given();
        assertThatThrownBy(() -> authorisations().spend(given.id(), given.camera(), UNTIL))
                .isInstanceOf(Fault.Refused.class);
        assertThat(authorisations().spend(given.id(), given.camera(), UNTIL.minusMillis(1)))
                .isEqualTo(given);
    }

    @Test
    @Tag("race")
    @Clause("SCH-2")
    void is_spent_by_one_when_many_try_at_once() {
        Authorisation given = given();
        List<Race.Outcome<Authorisation>> outcomes =
                Race.between(8, n -> () -> authorisations().spend(given.id(), given.camera(), GIVEN));
        assertThat(Race.values(outcomes)).containsExactly(given);
        assertThat(Race.thrown(outcomes)).hasOnlyElementsOfType(Fault.Refused.class);
    }
}
