package casement.access;

import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.Commissioning;
import casement.domain.camera.Mount;
import casement.domain.camera.Place;
import casement.domain.camera.Surroundings;
import casement.domain.people.AgencyId;
import casement.lambda.Member;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A camera to be registered, as sent.
 *
 * @param owner an agency of the directory, by its id
 * @param surroundings and {@code looksAt} make the commissioning record (SEA-CCTV-9)
 * @param presets left out: {@code home} alone
 */
public record CameraForm(
        @Member(needed = true) Optional<String> id,
        @Member(needed = true, oneOf = CameraClass.class) Optional<String> cameraClass,
        @Member(needed = true, oneOf = Mount.class) Optional<String> mount,
        @Member(needed = true) Optional<PlaceForm> place,
        @Member(needed = true) Optional<String> owner,
        @Member(needed = true, oneOf = Surroundings.class) Optional<String> surroundings,
        @Member(needed = true) Optional<String> looksAt,
        Optional<List<String>> presets) {

    /** @throws casement.domain.Fault.BadInput with everything that is wrong */
    Camera read(String technician, Instant now) {
        Checks checks = new Checks();
        Optional<CameraId> named = checks.need("id", id, CameraId::new);
        Optional<CameraClass> ofClass = checks.need("cameraClass", cameraClass, Checks.oneOf(CameraClass.class));
        Optional<Mount> mounted = checks.need("mount", mount, Checks.oneOf(Mount.class));
        checks.expect(place.isPresent(), "place", "is missing");
        Optional<Place> where = place.flatMap(form -> form.read(checks));
        Optional<AgencyId> owned = checks.need("owner", owner, AgencyId::new);
        Optional<Surroundings> around = checks.need("surroundings", surroundings, Checks.oneOf(Surroundings.class));
        Optional<String> view = checks.need("looksAt", looksAt, Checks::words);
        Presets stands = new Presets(checks, presets.orElse(List.of("home")));
        checks.finish();
        return new Camera(
                named.orElseThrow(),
                ofClass.orElseThrow(),
                mounted.orElseThrow(),
                where.orElseThrow(),
                owned.orElseThrow(),
                new Commissioning(around.orElseThrow(), view.orElseThrow(), technician, now),
                stands.sorted(),
                "",
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                1);
    }
}
