package casement.vision;

import casement.domain.masking.Unmaskable;
import casement.domain.video.Frame;
import casement.domain.video.Sections;
import casement.domain.video.TimedFrame;
import casement.domain.video.VideoFrames;
import java.time.Instant;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;

/** Pictures of stored segments, decoded by FFmpeg. */
public final class StoredFrames implements VideoFrames {
    private final int threads;

    public StoredFrames(int threads) {
        Native.load();
        this.threads = threads;
    }

    @Override
    public void show(Sections segment, Viewer viewer) throws UnreadableVideo {
        try {
            StoredVideo stored = StoredVideo.read(segment.init(), segment.media());
            CodedVideo coded = new CodedVideo(stored.config(), stored.pictures(), 1, false);
            try (PictureDecoder decoder =
                    new PictureDecoder(stored.config(), coded.reorderDepth(), threads, PictureDecoder.Care.EXACT)) {
                decoder.decode(stored.pictures(), new PictureDecoder.Sink() {
                    @Override
                    public void take(AVFrame picture) {
                        Instant at = at(picture.pts());
                        if (!at.isBefore(viewer.next())) {
                            viewer.see(new TimedFrame(at, ColourPixels.of(picture)));
                        }
                    }

                    @Override
                    public boolean isSated() {
                        return viewer.next().equals(Instant.MAX);
                    }
                });
            }
        } catch (Unmaskable | IllegalArgumentException e) {
            throw new UnreadableVideo("a stored segment cannot be decoded", e);
        }
    }

    private static Instant at(long ticks) {
        return Instant.ofEpochMilli(Math.floorDiv(ticks, CodedPicture.TICKS_PER_MILLI));
    }

    @Override
    public byte[] jpeg(Frame frame) {
        AVFrame picture = avutil.av_frame_alloc();
        try {
            picture.format(avutil.AV_PIX_FMT_YUVJ420P).width(frame.width()).height(frame.height());
            picture.color_range(avutil.AVCOL_RANGE_JPEG);
            Native.require(avutil.av_frame_get_buffer(picture, 0), "allocating a picture");
            ColourPixels.into(frame, picture);
            return Jpeg.encode(picture);
        } finally {
            avutil.av_frame_free(picture);
        }
    }
}
