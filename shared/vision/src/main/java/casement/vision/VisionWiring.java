package casement.vision;

import casement.domain.masking.FragmentMasker;
import casement.domain.masking.MaskChecker;
import casement.domain.video.Stills;
import casement.domain.video.VideoFrames;
import casement.domain.video.Watermarking;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Offers native video to whoever asks for the domain's ports. */
@Factory
final class VisionWiring {
    private static final int THREADS = 2;

    /** @param encoder {@code openh264} or {@code x264} (MASK_ENCODER) */
    @Singleton
    FragmentMasker fragmentMasker(@Value("${mask.encoder:openh264}") String encoder) {
        return new NativeMasker(Encoder.named(encoder), THREADS);
    }

    /** @param encoder {@code openh264} or {@code x264} (MASK_ENCODER) */
    @Singleton
    Watermarking watermarking(@Value("${mask.encoder:openh264}") String encoder) {
        return new NativeWatermarking(Encoder.named(encoder), THREADS);
    }

    @Singleton
    MaskChecker maskChecker() {
        return new DecodingChecker(THREADS);
    }

    @Singleton
    Stills stills() {
        return new KeyFrameStills();
    }

    @Singleton
    VideoFrames videoFrames() {
        return new StoredFrames(1);
    }
}
