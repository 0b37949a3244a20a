package casement.recognition;

import casement.domain.plate.PlateReader;
import casement.recognition.format.HomeRegions;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Offers the reader to whoever asks for the domain's port. */
@Factory
final class RecognitionWiring {
    @Singleton
    PlateReader plateReader(@Value("${plate.regions:}") String regions) {
        return new NativePlateReader(PlateFinder.load(HomeRegions.of(regions)));
    }
}
