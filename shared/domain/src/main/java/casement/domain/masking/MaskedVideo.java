package casement.domain.masking;

import casement.domain.video.PictureSize;
import java.time.Instant;

/**
 * What a masker made of a fragment: ISO BMFF with one video track and nothing else.
 *
 * @param init ftyp and moov
 * @param media moof and mdat; decode time = {@code start} in 90 kHz ticks since 1970
 * @param start presentation time of the first picture
 * @param codec RFC 6381
 * @param audioDropped whether the fragment had an audio track
 */
public record MaskedVideo(
        byte[] init,
        byte[] media,
        Instant start,
        long durationMillis,
        PictureSize size,
        int frames,
        String codec,
        boolean audioDropped) {}
