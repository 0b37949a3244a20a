package casement.gateway.scene;

import casement.domain.camera.CameraId;
import casement.domain.camera.PresetId;
import casement.domain.masking.Cover;
import casement.domain.masking.FragmentMasker;
import casement.domain.masking.MaskedVideo;
import casement.domain.masking.Unmaskable;
import casement.domain.video.FragmentNumber;
import casement.domain.video.FragmentRef;
import casement.domain.video.PictureSize;
import casement.domain.video.RawFragment;
import casement.domain.video.Sections;
import casement.gateway.fragment.Fragment;
import casement.gateway.fragment.Fragmenter;
import casement.gateway.fragment.Frame;
import casement.gateway.fragment.Limits;
import casement.gateway.fragment.Muxer;
import casement.gateway.h264.AvcStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A film as it is stored: encoded, cut into fragments of two seconds, and carried through the masking room with nothing to mask. */
final class Recording {
    static final int FRAMES_PER_SECOND = 15;
    private static final PictureSize SIZE = new PictureSize(TestScene.WIDTH, TestScene.HEIGHT);

    private Recording() {}

    /** One stored segment. */
    record Stored(FragmentRef ref, long durationMillis, Sections sections) {}

    static List<Stored> of(Film film, CameraId camera, Instant start, FragmentMasker masker) throws Unmaskable {
        List<Stored> stored = new ArrayList<>();
        for (Fragment fragment : fragments(film, start)) {
            Instant at = Instant.ofEpochMilli(fragment.timecodeMillis());
            FragmentRef ref = new FragmentRef(camera, new FragmentNumber("1" + at.toEpochMilli()), at);
            ByteArrayOutputStream mkv = new ByteArrayOutputStream();
            mkv.writeBytes(Muxer.header(camera.value(), fragment.config()));
            mkv.writeBytes(Muxer.cluster(fragment));
            MaskedVideo video = masker.mask(
                    new RawFragment(ref, Optional.of(PresetId.HOME), mkv.toByteArray()), SIZE, new Cover.Nothing());
            stored.add(new Stored(ref, video.durationMillis(), new Sections(video.init(), video.media())));
        }
        return stored;
    }

    private static List<Fragment> fragments(Film film, Instant start) {
        List<Fragment> fragments = new ArrayList<>();
        Fragmenter fragmenter = new Fragmenter(Limits.OF_KINESIS_VIDEO, true, fragments::add, loss -> {
            throw new IllegalStateException("a film loses nothing, but this lost " + loss.reason());
        });
        YuvPicture picture = new YuvPicture(SIZE.width(), SIZE.height());
        try (SceneEncoder encoder = new SceneEncoder(SIZE.width(), SIZE.height(), FRAMES_PER_SECOND)) {
            AvcStream stream = new AvcStream(encoder.extradata());
            // A fragment has a second or more: the last group of pictures is joined to the one before otherwise.
            for (long number = 0; number <= film.seconds() * FRAMES_PER_SECOND; number++) {
                picture.take(film.at(number / (double) FRAMES_PER_SECOND));
                for (SceneEncoder.Coded coded : encoder.encode(picture, number)) {
                    long millis = start.toEpochMilli() + coded.number() * 1_000 / FRAMES_PER_SECOND;
                    stream.next(coded.data(), coded.key())
                            .ifPresent(
                                    unit -> fragmenter.add(new Frame(millis, unit.key(), unit.data(), unit.config())));
                }
            }
        }
        fragmenter.end();
        return fragments;
    }
}
