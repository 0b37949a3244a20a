package casement.vision;

import casement.domain.masking.Cover;
import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.domain.video.WithholdReason;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;

/** Takes decoded pictures in order, covers or stamps each, and encodes what is then to be seen. */
final class Transcoder implements PictureDecoder.Sink, AutoCloseable {
    private final CodedVideo video;
    private final long[] times;
    private final Drawing drawing;
    private final Encoder encoder;
    private final int threads;

    private int taken;
    private Optional<EncodingLane> lane = Optional.empty();

    /** What is made of pictures of that size. */
    private interface Drawing {
        Function<Colours, ShownPicture> on(PictureSize size) throws Unmaskable;
    }

    private Transcoder(CodedVideo video, Drawing drawing, Encoder encoder, int threads) {
        this.video = video;
        this.times = video.times();
        this.drawing = drawing;
        this.encoder = encoder;
        this.threads = threads;
    }

    static CoveredVideo cover(CodedVideo video, PictureSize drawnOn, Cover cover, Encoder encoder, int threads)
            throws Unmaskable {
        Drawing masked = size -> {
            MaskRaster raster = MaskRaster.of(cover, size, Fit.of(size, drawnOn).marginPixels(cover));
            return colours -> new MaskedPicture(size, raster, colours);
        };
        return encode(video, masked, encoder, threads);
    }

    static CoveredVideo stamp(CodedVideo video, Stamp stamp, Encoder encoder, int threads) throws Unmaskable {
        PictureSize drawnFor = stamp.watermark().size();
        Drawing stamped = size -> {
            if (!size.equals(drawnFor)) {
                throw new Unmaskable(
                        WithholdReason.SIZE_DOES_NOT_FIT_MASK_SET,
                        "the picture is " + size + ", the watermark was drawn for " + drawnFor);
            }
            return colours -> new StampedPicture(size, stamp, colours);
        };
        return encode(video, stamped, encoder, threads);
    }

    private static CoveredVideo encode(CodedVideo video, Drawing drawing, Encoder encoder, int threads)
            throws Unmaskable {
        try (Transcoder transcoder = new Transcoder(video, drawing, encoder, threads);
                PictureDecoder decoder =
                        new PictureDecoder(video.config(), video.reorderDepth(), threads, PictureDecoder.Care.EXACT)) {
            decoder.decode(video.pictures(), transcoder);
            return transcoder.finish();
        }
    }

    @Override
    public void take(AVFrame decoded) throws Unmaskable {
        if (taken >= times.length || decoded.pts() != times[taken]) {
            throw new Unmaskable(WithholdReason.UNDECODABLE, "picture " + taken + " is missing or out of order");
        }
        EncodingLane out = lane.isPresent() ? lane.get() : open(decoded);
        if (!out.fits(decoded)) {
            throw new Unmaskable(
                    WithholdReason.SIZE_DOES_NOT_FIT_MASK_SET, "the picture changes its form inside the fragment");
        }
        out.encode(decoded, times[taken] - times[0]);
        taken++;
    }

    private EncodingLane open(AVFrame decoded) throws Unmaskable {
        requireKnownFormat(decoded);
        PictureSize size = new PictureSize(decoded.width(), decoded.height());
        EncodingLane opened = new EncodingLane(Encoding.like(video, size, encoder, threads), drawing.on(size), decoded);
        lane = Optional.of(opened);
        return opened;
    }

    static void requireKnownFormat(AVFrame decoded) throws Unmaskable {
        if (decoded.format() != avutil.AV_PIX_FMT_YUV420P && decoded.format() != avutil.AV_PIX_FMT_YUVJ420P) {
            throw new Unmaskable(
                    WithholdReason.UNKNOWN_PIXEL_FORMAT, "pixel format " + decoded.format() + " is not 8-bit 4:2:0");
        }
    }

    private CoveredVideo finish() throws Unmaskable {
        if (taken != times.length || lane.isEmpty()) {
            throw new Unmaskable(
                    WithholdReason.UNDECODABLE, taken + " of " + times.length + " pictures could be decoded");
        }
        EncodingLane out = lane.get();
        List<CodedPicture> encoded =
                out.finish().stream().map(p -> p.at(p.ticks() + times[0])).toList();
        return new CoveredVideo(out.config(), out.size(), encoded, video.pictureTicks());
    }

    @Override
    public void close() {
        lane.ifPresent(EncodingLane::close);
    }
}
