package casement.publicsite;

import casement.domain.camera.CameraClass;
import casement.domain.transparency.PublicCamera;
import casement.domain.transparency.Publication;
import java.util.stream.Stream;

/** What these cameras collect, by what they are; and what nothing here collects anywhere, since there is no code for it. */
final class Collected {
    private Collected() {}

    static Stream<String> is(Publication publication, Language language) {
        Stream<String> video = publication.cameras().stream().anyMatch(PublicCamera::records)
                ? Stream.of("collected.video")
                : Stream.empty();
        Stream<String> seen = publication.cameras().stream().anyMatch(Collected::seesObjects)
                ? Stream.of("collected.sightings")
                : Stream.empty();
        Stream<String> plates = publication.cameras().stream().anyMatch(PublicCamera::readsPlates)
                ? Stream.of("collected.reads", "collected.hits")
                : Stream.empty();
        return Stream.of(video, seen, plates, Stream.of("collected.log"))
                .flatMap(keys -> keys)
                .map(key -> language.say(key));
    }

    private static boolean seesObjects(PublicCamera camera) {
        return camera.records() && camera.cameraClass() != CameraClass.RECORDED_ONLY;
    }

    static Stream<String> isNot(Language language) {
        return Stream.of("faces", "audio", "street-plates", "masked", "persons", "immigration", "prediction")
                .map(what -> language.say("collected.not." + what));
    }
}
