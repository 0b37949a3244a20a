package casement.aws;

import casement.domain.camera.Camera;
import casement.domain.masking.MaskedFragment;
import casement.domain.retention.DayPlace;
import casement.domain.video.FragmentRef;
import casement.domain.video.Sha256;
import java.time.Instant;

/** Where recordings lie in the bucket: by class and day, then by camera. */
final class RecordingKeys {
    private static final int DIGEST_CHARACTERS = 16;

    private RecordingKeys() {}

    static String media(Camera camera, MaskedFragment fragment, Sha256 digest) {
        FragmentRef ref = fragment.ref();
        String name = ref.start().toEpochMilli() + "-" + ref.number() + "-" + shortened(digest) + ".m4s";
        return folder(camera, fragment.video().start()) + name;
    }

    /** One a day, so that it outlives no segment that needs it and no segment outlives it. */
    static String init(Camera camera, MaskedFragment fragment, Sha256 digest) {
        return folder(camera, fragment.video().start()) + "init-" + shortened(digest) + ".mp4";
    }

    private static String folder(Camera camera, Instant start) {
        DayPlace place = switch (camera.cameraClass()) {
            case CCTV -> DayPlace.CCTV_RECORDINGS;
            case ALPR -> DayPlace.ALPR_RECORDINGS;
            case RECORDED_ONLY -> DayPlace.RECORDED_ONLY_RECORDINGS;
        };
        return DayFolders.of(place, start) + camera.id() + "/";
    }

    private static String shortened(Sha256 digest) {
        return digest.hex().substring(0, DIGEST_CHARACTERS);
    }
}
