package casement.access;

import casement.domain.camera.CameraId;
import casement.lambda.PurposeForm;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people send, good to begin with. */
final class Forms {
    static final ApproveMaskSet.Form IDENTIFIED = new ApproveMaskSet.Form(Optional.of("Tea"), Optional.of("Noor"));

    private Forms() {}

    static PlaceForm place() {
        return new PlaceForm(
                Optional.of("Third Avenue"),
                Optional.of("pole 14"),
                Optional.of(47.6062),
                Optional.of(-122.3321),
                Optional.of(180.0));
    }

    static CameraForm camera(String id, String cameraClass, String surroundings) {
        return new CameraForm(
                Optional.of(id),
                Optional.of(cameraClass),
                Optional.of("fixed"),
                Optional.of(place()),
                Optional.of("police"),
                Optional.of(surroundings),
                Optional.of("the pavement and the bus stop"),
                Optional.empty());
    }

    static ChangeForm change(String authorisation, String surroundings) {
        return new ChangeForm(
                Optional.of(authorisation),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(surroundings),
                Optional.empty());
    }

    static ProposeMaskSet.Form proposal(Optional<String> authorisation) {
        PlanForm plan = new PlanForm(
                Optional.of(casement.testkit.Examples.HD),
                Optional.of(4),
                Optional.of(Map.of(
                        casement.domain.camera.PresetId.HOME,
                        List.of(casement.testkit.Examples.box(0.1, 0.1, 0.4, 0.25)))));
        return new ProposeMaskSet.Form(Optional.of(plan), authorisation);
    }

    static Optional<PurposeForm> number(String code, String number) {
        return Optional.of(new PurposeForm(Optional.of(code), Optional.of(number), Optional.empty(), Optional.empty()));
    }

    static Optional<PurposeForm> narrative(String code, String narrative) {
        return Optional.of(
                new PurposeForm(Optional.of(code), Optional.empty(), Optional.of(narrative), Optional.empty()));
    }

    static StartView.Form live(CameraId camera, Optional<PurposeForm> purpose) {
        return new StartView.Form(Optional.of(camera), Optional.empty(), Optional.empty(), purpose, Optional.empty());
    }

    static StartView.Form recorded(CameraId camera, Instant from, Instant until, Optional<PurposeForm> purpose) {
        return new StartView.Form(
                Optional.of(camera), Optional.of(from), Optional.of(until), purpose, Optional.empty());
    }
}
