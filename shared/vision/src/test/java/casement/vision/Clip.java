package casement.vision;

import casement.domain.camera.CameraId;
import casement.domain.camera.PresetId;
import casement.domain.video.FragmentNumber;
import casement.domain.video.FragmentRef;
import casement.domain.video.RawFragment;
import casement.ebml.Block;
import casement.ebml.MatroskaWriter;
import casement.ebml.Track;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A video for tests, cut into fragments as the gateway cuts it.
 *
 * @param codec Matroska's name
 * @param samples in decoding order
 */
public record Clip(int width, int height, String codec, byte[] codecPrivate, boolean audio, List<Sample> samples) {
    public static final Instant START = Instant.ofEpochMilli(1_795_307_825_240L);

    /** One coded picture; {@code millis} is when it is shown. */
    public record Sample(long millis, boolean key, byte[] bytes) {}

    public static Clip of(Path file) {
        return ClipReader.read(file);
    }

    public static Clip resource(String name) {
        try {
            return of(Path.of(Clip.class.getResource("/clips/" + name).toURI()));
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Clip withSamples(List<Sample> other) {
        return new Clip(width, height, codec, codecPrivate, audio, other);
    }

    Clip withCodecPrivate(byte[] other) {
        return new Clip(width, height, codec, other, audio, samples);
    }

    /** One fragment for each group of pictures. */
    public List<RawFragment> fragments() {
        List<RawFragment> fragments = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= samples.size(); i++) {
            if (i == samples.size() || samples.get(i).key()) {
                fragments.add(fragment(samples.subList(from, i), Map.of()));
                from = i;
            }
        }
        return fragments;
    }

    /** All of it in one fragment. */
    public RawFragment whole() {
        return fragment(samples, Map.of());
    }

    public RawFragment whole(Map<String, String> tags) {
        return fragment(samples, tags);
    }

    private RawFragment fragment(List<Sample> part, Map<String, String> tags) {
        long start = part.get(0).millis();
        List<Block> blocks = new ArrayList<>();
        for (Sample sample : part) {
            blocks.add(new Block(1, (int) (sample.millis() - start), sample.key(), sample.bytes()));
            if (audio) {
                blocks.add(new Block(2, (int) (sample.millis() - start), true, new byte[] {33, 16, 4, 96}));
            }
        }
        return fragment(start, blocks, tags);
    }

    RawFragment fragment(long startMillis, List<Block> blocks, Map<String, String> tags) {
        Instant at = START.plusMillis(startMillis);
        FragmentRef ref = new FragmentRef(new CameraId("test"), new FragmentNumber("1" + at.toEpochMilli()), at);
        return new RawFragment(ref, Optional.of(PresetId.HOME), mkv(startMillis, blocks, tags));
    }

    byte[] mkv(long startMillis, List<Block> blocks, Map<String, String> tags) {
        List<Track> tracks = new ArrayList<>();
        tracks.add(new Track(1, Track.Type.VIDEO, codec, codecPrivate, Optional.of(new Track.Picture(width, height))));
        if (audio) {
            tracks.add(Track.audio(2, "A_AAC", new byte[] {0x12, 0x10}));
        }
        return join(
                MatroskaWriter.header(new UUID(1, 2), tracks),
                MatroskaWriter.cluster(startMillis, blocks),
                tags.isEmpty() ? new byte[0] : MatroskaWriter.tags(tags));
    }

    static byte[] join(byte[]... parts) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
