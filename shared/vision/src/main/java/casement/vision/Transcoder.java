package casement.vision;

import casement.domain.masking.Cover;
import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.domain.video.WithholdReason;
import java.util.List;
import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;

/** Takes one fragment's decoded pictures in order, covers each, and encodes what is left to see. */
final class Transcoder implements PictureDecoder.Sink, AutoCloseable {
    private final CodedVideo video;
    private final long[] times;
    private final PictureSize drawnOn;
    private final Cover cover;
    private final Encoder encoder;
    private final int threads;

    private int taken;
    private Optional<Output> output = Optional.empty();

    /** What the first picture decides. */
    private record Output(PictureSize size, int format, MaskedPicture masked, PictureEncoder encoder)
            implements AutoCloseable {
        @Override
        public void close() {
            masked.close();
            encoder.close();
        }
    }

    private Transcoder(CodedVideo video, PictureSize drawnOn, Cover cover, Encoder encoder, int threads) {
        this.video = video;
        this.times = video.times();
        this.drawnOn = drawnOn;
        this.cover = cover;
        this.encoder = encoder;
        this.threads = threads;
    }

    static CoveredVideo cover(CodedVideo video, PictureSize drawnOn, Cover cover, Encoder encoder, int threads)
            throws Unmaskable {
        try (Transcoder transcoder = new Transcoder(video, drawnOn, cover, encoder, threads);
                PictureDecoder decoder = new PictureDecoder(video.config(), video.reorderDepth(), threads)) {
            decoder.decode(video.pictures(), transcoder);
            return transcoder.finish();
        }
    }

    @Override
    public void take(AVFrame decoded) throws Unmaskable {
        if (taken >= times.length || decoded.pts() != times[taken]) {
            throw new Unmaskable(WithholdReason.UNDECODABLE, "picture " + taken + " is missing or out of order");
        }
        Output out = output.isPresent() ? output.get() : open(decoded);
        if (decoded.width() != out.size().width()
                || decoded.height() != out.size().height()
                || decoded.format() != out.format()) {
            throw new Unmaskable(
                    WithholdReason.SIZE_DOES_NOT_FIT_MASK_SET, "the picture changes its form inside the fragment");
        }
        out.encoder().encode(out.masked().show(decoded, times[taken] - times[0]));
        taken++;
    }

    private Output open(AVFrame decoded) throws Unmaskable {
        if (decoded.format() != avutil.AV_PIX_FMT_YUV420P && decoded.format() != avutil.AV_PIX_FMT_YUVJ420P) {
            throw new Unmaskable(
                    WithholdReason.UNKNOWN_PIXEL_FORMAT, "pixel format " + decoded.format() + " is not 8-bit 4:2:0");
        }
        PictureSize size = new PictureSize(decoded.width(), decoded.height());
        MaskRaster raster = MaskRaster.of(cover, size, Fit.of(size, drawnOn).marginPixels(cover));
        Colours colours = Colours.of(decoded);
        PictureEncoder pictures = new PictureEncoder(Encoding.like(video, size, encoder, threads), colours);
        try {
            Output opened = new Output(size, decoded.format(), new MaskedPicture(size, raster, colours), pictures);
            output = Optional.of(opened);
            return opened;
        } catch (IllegalStateException e) {
            pictures.close();
            throw e;
        }
    }

    private CoveredVideo finish() throws Unmaskable {
        if (taken != times.length || output.isEmpty()) {
            throw new Unmaskable(
                    WithholdReason.UNDECODABLE, taken + " of " + times.length + " pictures could be decoded");
        }
        Output out = output.get();
        List<CodedPicture> encoded = out.encoder().finish().stream()
                .map(p -> p.at(p.ticks() + times[0]))
                .toList();
        return new CoveredVideo(out.encoder().config(), out.size(), encoded, video.pictureTicks());
    }

    @Override
    public void close() {
        output.ifPresent(Output::close);
    }
}
