package casement.gateway.fragment;

import casement.domain.camera.PresetId;
import casement.ebml.Block;
import casement.ebml.EbmlWriter;
import casement.ebml.MatroskaWriter;
import casement.ebml.Track;
import casement.gateway.h264.AvcConfig;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fragments as Matroska, each with the tags that Kinesis Video and the masking function look for. */
public final class Muxer {
    private static final int TRACK = 1;
    /** Without it Kinesis Video waits for the next fragment before it takes this one for whole. */
    private static final String END_OF_FRAGMENT = "AWS_KINESISVIDEO_END_OF_FRAGMENT";

    private Muxer() {}

    /** The same for the same camera and parameter sets, so that fragments can be sent again behind it. */
    public static byte[] header(String camera, AvcConfig config) {
        String name = camera + HexFormat.of().formatHex(config.avcC());
        UUID segment = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return MatroskaWriter.header(segment, List.of(Track.h264(config.width(), config.height(), config.avcC())));
    }

    /** Frames stay in decoding order; each block's time is when it is shown. */
    public static byte[] cluster(Fragment fragment) {
        long timecode = fragment.timecodeMillis();
        List<Block> blocks = fragment.frames().stream()
                .map(f -> new Block(TRACK, Math.toIntExact(f.timeMillis() - timecode), f.key(), f.data()))
                .toList();
        return MatroskaWriter.cluster(timecode, blocks);
    }

    public static byte[] tags(PresetId preset, boolean audioDropped) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("AWS_KINESISVIDEO_NOTIFICATION", "");
        tags.put("ptzPreset", preset.value());
        if (audioDropped) {
            tags.put("audioDropped", "1");
        }
        return new EbmlWriter()
                .raw(MatroskaWriter.tags(tags))
                .raw(MatroskaWriter.tags(Map.of(END_OF_FRAGMENT, "")))
                .toBytes();
    }
}
