package casement.vision;

import casement.domain.masking.Cover;
import casement.domain.masking.FragmentMasker;
import casement.domain.masking.MaskedVideo;
import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.domain.video.RawFragment;
import casement.domain.video.WithholdReason;
import java.time.Instant;

/** Covers fragments with FFmpeg's decoder and an encoder of choice; gives out a whole masked fragment or nothing. */
public final class NativeMasker implements FragmentMasker {
    private final Encoder encoder;
    private final int threads;

    /**
     * @param threads for decoding and for encoding, each
     * @throws IllegalStateException when the native libraries have no such encoder
     */
    public NativeMasker(Encoder encoder, int threads) {
        Native.load();
        PictureEncoder.find(encoder);
        this.encoder = encoder;
        this.threads = threads;
    }

    @Override
    public MaskedVideo mask(RawFragment fragment, PictureSize drawnOn, Cover cover) throws Unmaskable {
        try {
            CodedVideo video = FragmentReader.read(fragment);
            CoveredVideo covered = cover instanceof Cover.Nothing
                    ? Remuxer.carry(video, drawnOn)
                    : Transcoder.cover(video, drawnOn, cover, encoder, threads);
            return masked(video, covered);
        } catch (RuntimeException e) {
            // Whatever went wrong would go wrong again; the fragment is withheld, and says why.
            throw new Unmaskable(WithholdReason.UNDECODABLE, "masking failed: " + e, e);
        }
    }

    private static MaskedVideo masked(CodedVideo video, CoveredVideo covered) throws Unmaskable {
        int frames = covered.pictures().size();
        if (frames != video.pictures().size()) {
            throw new Unmaskable(
                    WithholdReason.UNDECODABLE,
                    frames + " of " + video.pictures().size() + " pictures were encoded");
        }
        long[] times = video.times();
        long ticks = times[frames - 1] - times[0] + covered.pictureTicks();
        return new MaskedVideo(
                InitSection.write(covered.config(), covered.size()),
                MediaSection.write(covered),
                Instant.ofEpochMilli(times[0] / CodedPicture.TICKS_PER_MILLI),
                ticks / CodedPicture.TICKS_PER_MILLI,
                covered.size(),
                frames,
                covered.config().parameters().codec(),
                video.audioSeen());
    }
}
