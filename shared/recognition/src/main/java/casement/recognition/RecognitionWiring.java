package casement.recognition;

import casement.domain.plate.PlateReader;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Offers the reader to whoever asks for the domain's port. */
@Factory
final class RecognitionWiring {
    @Singleton
    PlateReader plateReader() {
        return new NativePlateReader(PlateFinder.load());
    }
}
