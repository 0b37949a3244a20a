package casement.vision;

import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.domain.video.WithholdReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Carries pictures over as they are coded, where nothing is to be masked; of all NAL units only slices go along. */
final class Remuxer {
    private Remuxer() {}

    static CoveredVideo carry(CodedVideo video, PictureSize drawnOn) throws Unmaskable {
        try {
            List<List<byte[]>> pictures = new ArrayList<>();
            for (CodedPicture picture : video.pictures()) {
                pictures.add(
                        NalUnits.behindLengths(picture.bytes(), video.config().lengthBytes()));
            }
            AvcConfig config = config(video.config(), pictures);
            PictureSize size = check(config, drawnOn);
            return new CoveredVideo(config, size, slices(video, pictures), video.pictureTicks());
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new Unmaskable(WithholdReason.DAMAGED, "the H.264 cannot be read: " + e.getMessage(), e);
        }
    }

    /** A camera that was set anew says so in its pictures; what stands before its first picture counts. */
    private static AvcConfig config(AvcConfig declared, List<List<byte[]>> pictures) throws Unmaskable {
        List<byte[]> first = pictures.get(0);
        boolean inBand = !AvcConfig.ofType(first, NalUnits.SEQUENCE_PARAMETERS).isEmpty()
                && !AvcConfig.ofType(first, NalUnits.PICTURE_PARAMETERS).isEmpty();
        AvcConfig config = inBand ? AvcConfig.of(first) : declared.withLengthBytes(4);
        for (List<byte[]> picture : pictures) {
            requireKnown(AvcConfig.ofType(picture, NalUnits.SEQUENCE_PARAMETERS), config.sequenceSets());
            requireKnown(AvcConfig.ofType(picture, NalUnits.PICTURE_PARAMETERS), config.pictureSets());
        }
        return config;
    }

    private static void requireKnown(List<byte[]> sets, List<byte[]> known) throws Unmaskable {
        for (byte[] set : sets) {
            if (known.stream().noneMatch(k -> Arrays.equals(k, set))) {
                throw new Unmaskable(
                        WithholdReason.SIZE_DOES_NOT_FIT_MASK_SET, "the video's parameters change in the fragment");
            }
        }
    }

    private static PictureSize check(AvcConfig config, PictureSize drawnOn) throws Unmaskable {
        SequenceParameters parameters = config.parameters();
        if (!parameters.isEightBit420()) {
            throw new Unmaskable(WithholdReason.UNKNOWN_PIXEL_FORMAT, "the video is not 8-bit 4:2:0");
        }
        Fit.of(parameters.size(), drawnOn);
        return parameters.size();
    }

    private static List<CodedPicture> slices(CodedVideo video, List<List<byte[]>> pictures) throws Unmaskable {
        List<CodedPicture> slices = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            List<byte[]> nals = pictures.get(i);
            if (nals.stream().anyMatch(n -> NalUnits.isPartition(NalUnits.type(n)))) {
                throw new Unmaskable(WithholdReason.UNSUPPORTED_CODEC, "data partitioning (Extended profile)");
            }
            boolean key = nals.stream().anyMatch(n -> NalUnits.type(n) == NalUnits.IDR_SLICE);
            byte[] bytes = NalUnits.join(nals, NalUnits::isPicture);
            if (bytes.length == 0 || (i == 0 && !key)) {
                throw new Unmaskable(WithholdReason.UNDECODABLE, "picture " + i + " has no slice to begin with");
            }
            slices.add(new CodedPicture(video.pictures().get(i).ticks(), key, bytes));
        }
        return slices;
    }
}
