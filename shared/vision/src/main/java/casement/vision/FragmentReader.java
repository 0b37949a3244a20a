package casement.vision;

import casement.domain.masking.Unmaskable;
import casement.domain.video.RawFragment;
import casement.domain.video.WithholdReason;
import com.amazonaws.kinesisvideo.parser.ebml.InputStreamParserByteSource;
import com.amazonaws.kinesisvideo.parser.mkv.MkvElementVisitException;
import com.amazonaws.kinesisvideo.parser.mkv.StreamingMkvReader;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a fragment's one H.264 track; whatever else is in the fragment stays there. */
final class FragmentReader {
    private static final String H264 = "V_MPEG4/ISO/AVC";
    private static final long UNKNOWN_PICTURE_TICKS = CodedPicture.TICKS_PER_SECOND / 25;

    private FragmentReader() {}

    /** @throws Unmaskable when the fragment is not one whole cluster of readable H.264 */
    static CodedVideo read(RawFragment fragment) throws Unmaskable {
        FragmentElements elements = parse(fragment.mkv());
        List<FragmentElements.Track> videos = elements.tracks().stream()
                .filter(FragmentElements.Track::isVideo)
                .toList();
        if (videos.isEmpty()) {
            throw new Unmaskable(WithholdReason.NO_VIDEO, "the fragment has no video track");
        }
        if (videos.size() > 1) {
            throw new Unmaskable(WithholdReason.UNSUPPORTED_CODEC, videos.size() + " video tracks; send one");
        }
        FragmentElements.Track track = videos.get(0);
        if (!track.codec().equals(H264)) {
            throw new Unmaskable(WithholdReason.UNSUPPORTED_CODEC, "the codec is not H.264 (" + H264 + ")");
        }
        List<CodedPicture> pictures = new ArrayList<>();
        for (FragmentElements.Block block : elements.blocks()) {
            if (block.track() == track.number()) {
                pictures.add(picture(block, fragment));
            }
        }
        if (pictures.isEmpty()) {
            throw new Unmaskable(WithholdReason.NO_FRAMES, "the fragment has no picture");
        }
        boolean audio = elements.tracks().stream().anyMatch(FragmentElements.Track::isAudio);
        return new CodedVideo(config(track), pictures, pictureTicks(pictures, track), audio);
    }

    private static FragmentElements parse(byte[] mkv) throws Unmaskable {
        FragmentElements elements = new FragmentElements();
        try {
            StreamingMkvReader.createDefault(new InputStreamParserByteSource(new ByteArrayInputStream(mkv)))
                    .apply(elements);
            elements.finish();
            return elements;
        } catch (MkvElementVisitException | RuntimeException e) {
            throw new Unmaskable(WithholdReason.DAMAGED, "the Matroska cannot be read: " + e.getMessage(), e);
        }
    }

    private static AvcConfig config(FragmentElements.Track track) throws Unmaskable {
        try {
            return AvcConfig.parse(track.codecPrivate());
        } catch (IllegalArgumentException e) {
            throw new Unmaskable(WithholdReason.DAMAGED, String.valueOf(e.getMessage()), e);
        }
    }

    /** Kinesis Video keeps the producer's relative time codes; the fragment's start makes them absolute. */
    private static CodedPicture picture(FragmentElements.Block block, RawFragment fragment) {
        long start = fragment.ref().start().toEpochMilli() * CodedPicture.TICKS_PER_MILLI;
        long offset = Math.round(block.offsetNanos() * CodedPicture.TICKS_PER_MILLI / 1e6);
        return new CodedPicture(start + offset, block.key(), block.bytes());
    }

    private static long pictureTicks(List<CodedPicture> pictures, FragmentElements.Track track) throws Unmaskable {
        long[] times = pictures.stream().mapToLong(CodedPicture::ticks).sorted().toArray();
        if (Arrays.stream(times).distinct().count() != times.length) {
            throw new Unmaskable(WithholdReason.DAMAGED, "two pictures have the same time");
        }
        if (times.length > 1) {
            return Math.max(1, Math.round((double) (times[times.length - 1] - times[0]) / (times.length - 1)));
        }
        long declared = Math.round(track.defaultDurationNanos() * CodedPicture.TICKS_PER_MILLI / 1e6);
        return declared > 0 && declared <= CodedPicture.TICKS_PER_SECOND ? declared : UNKNOWN_PICTURE_TICKS;
    }
}
