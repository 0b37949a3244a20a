package casement.access;

import casement.domain.camera.Camera;
import casement.domain.camera.Commissioning;
import casement.domain.camera.Mount;
import casement.domain.camera.Place;
import casement.domain.camera.PresetId;
import casement.domain.camera.Surroundings;
import casement.lambda.Member;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What is to change about a camera, as sent; what is left out stays.
 *
 * @param authorisation the operations manager's, given beforehand (SCH-2)
 */
public record ChangeForm(
        @Member(needed = true) Optional<String> authorisation,
        Optional<PlaceForm> place,
        @Member(oneOf = Mount.class) Optional<String> mount,
        Optional<List<String>> presets,
        @Member(oneOf = Surroundings.class) Optional<String> surroundings,
        Optional<String> looksAt) {

    /** The camera as it is to be: changed, and without an approved mask set. */
    Camera read(Camera camera, String technician, Instant now) {
        Checks checks = new Checks();
        boolean changes = place.isPresent()
                || mount.isPresent()
                || presets.isPresent()
                || surroundings.isPresent()
                || looksAt.isPresent();
        checks.expect(changes, "body", "says nothing that changes: place, mount, presets, surroundings or looksAt");
        Optional<Mount> mounted = checks.take("mount", mount, Checks.oneOf(Mount.class));
        Optional<Place> where = place.flatMap(form -> form.read(checks));
        Optional<Surroundings> around = checks.take("surroundings", surroundings, Checks.oneOf(Surroundings.class));
        Optional<String> view = checks.take("looksAt", looksAt, Checks::words);
        Optional<SortedSet<PresetId>> stands = presets.map(names -> new Presets(checks, names).sorted());
        checks.finish();
        Commissioning before = camera.commissioning();
        return new Camera(
                camera.id(),
                camera.cameraClass(),
                mounted.orElse(camera.mount()),
                where.orElse(camera.place()),
                camera.owner(),
                new Commissioning(around.orElse(before.surroundings()), view.orElse(before.looksAt()), technician, now),
                stands.orElse(camera.presets()),
                camera.streamArn(),
                Optional.empty(),
                camera.latestMaskSet(),
                camera.plateReading(),
                camera.motionOnly(),
                camera.revision());
    }
}
