package casement.vision;

import casement.domain.video.PictureSize;

/**
 * What an encoder is to do.
 *
 * @param threads of the encoder's own
 */
record Encoding(Encoder encoder, PictureSize size, long bitsPerSecond, int picturesPerSecond, int threads) {
    private static final double FEWEST_BITS_PER_SAMPLE = 0.04;
    private static final double MOST_BITS_PER_SAMPLE = 0.25;
    private static final int FASTEST = 60;

    /** About the camera's own bit rate, within what pictures of that size and pace need. */
    static Encoding like(CodedVideo video, PictureSize size, Encoder encoder, int threads) {
        double samplesPerSecond = size.width() * size.height() * video.picturesPerSecond();
        double bits = Math.clamp(
                (double) video.bitsPerSecond(),
                FEWEST_BITS_PER_SAMPLE * samplesPerSecond,
                MOST_BITS_PER_SAMPLE * samplesPerSecond);
        int pace = Math.clamp(Math.round(video.picturesPerSecond()), 1, 120);
        return new Encoding(encoder, size, Math.max(64_000, Math.round(bits)), pace, threads);
    }

    /**
     * The level (ISO/IEC 14496-10, table A-1, times ten) for that size at 60 pictures a second, whatever the pace and
     * bit rate, so that segments of one camera share one initialisation section.
     */
    int level() {
        int macroblocks = ((size.width() + 15) / 16) * ((size.height() + 15) / 16);
        int perSecond = macroblocks * FASTEST;
        if (macroblocks <= 1_620 && perSecond <= 40_500) {
            return 30;
        }
        if (macroblocks <= 3_600 && perSecond <= 108_000) {
            return 31;
        }
        if (macroblocks <= 5_120 && perSecond <= 216_000) {
            return 32;
        }
        if (macroblocks <= 8_704) {
            return 42;
        }
        return macroblocks <= 22_080 ? 51 : 52;
    }
}
