package casement.vision;

import casement.domain.masking.Unmaskable;
import casement.domain.video.Sections;
import casement.domain.video.VideoFrames;
import casement.domain.video.Watermark;
import casement.domain.video.Watermarking;
import java.util.List;

/** Shows watermarks in stored segments, with FFmpeg's decoder and an encoder of choice. */
public final class NativeWatermarking implements Watermarking {
    private final Encoder encoder;
    private final int threads;

    /**
     * @param threads for decoding and for encoding, each
     * @throws IllegalStateException when the native libraries have no such encoder
     */
    public NativeWatermarking(Encoder encoder, int threads) {
        Native.load();
        PictureEncoder.find(encoder);
        this.encoder = encoder;
        this.threads = threads;
    }

    @Override
    public Sections mark(Sections segment, Watermark watermark) throws VideoFrames.UnreadableVideo {
        try {
            StoredVideo stored = StoredVideo.read(segment.init(), segment.media());
            CodedVideo video = new CodedVideo(stored.config(), stored.pictures(), apart(stored.pictures()), false);
            Stamp stamp = Stamp.of(watermark, video.times()[0] / CodedPicture.TICKS_PER_MILLI);
            CoveredVideo marked = Transcoder.stamp(video, stamp, encoder, threads);
            return new Sections(InitSection.write(marked.config(), marked.size()), MediaSection.write(marked));
        } catch (Unmaskable | IllegalArgumentException e) {
            throw new VideoFrames.UnreadableVideo("a stored segment cannot be given a watermark: " + e.getMessage(), e);
        }
    }

    /** From one picture to the next, in the mean. */
    private static long apart(List<CodedPicture> pictures) {
        if (pictures.size() < 2) {
            return CodedPicture.TICKS_PER_SECOND;
        }
        long first = pictures.stream().mapToLong(CodedPicture::ticks).min().orElseThrow();
        long last = pictures.stream().mapToLong(CodedPicture::ticks).max().orElseThrow();
        return Math.max(1, (last - first) / (pictures.size() - 1));
    }
}
