package casement.masking;

import casement.domain.access.Asking;
import casement.domain.camera.Cameras;
import casement.domain.camera.PictureWatches;
import casement.domain.camera.RecordingRules;
import casement.domain.masking.FragmentMasker;
import casement.domain.masking.MaskChecker;
import casement.domain.masking.MaskSets;
import casement.domain.masking.Masking;
import casement.domain.message.Messages;
import casement.domain.video.Fragments;
import casement.domain.video.Segments;
import casement.domain.video.Stills;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The masking room's wiring. */
@Factory
final class MaskingRoom {
    @Singleton
    StreamNames streamNames(@Value("${stream.prefix}") String prefix) {
        return new StreamNames(prefix);
    }

    @Singleton
    Masking masking(FragmentMasker masker, MaskChecker checker) {
        return new Masking(masker, checker);
    }

    @Singleton
    MaskFragment maskFragment(
            Cameras cameras,
            MaskSets maskSets,
            Fragments fragments,
            Masking masking,
            Segments segments,
            PictureWatches watches,
            RecordingRules rules,
            Clock clock) {
        return new MaskFragment(cameras, maskSets, fragments, masking, segments, watches, rules, clock);
    }

    @Singleton
    AnnounceFate announceFate(Messages messages) {
        return new AnnounceFate(messages);
    }

    @Singleton
    TakeStill takeStill(Asking asking, Cameras cameras, Fragments fragments, Stills stills) {
        return new TakeStill(asking, cameras, fragments, stills);
    }
}
