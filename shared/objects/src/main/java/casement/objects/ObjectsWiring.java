package casement.objects;

import casement.domain.vehicle.ObjectRecogniser;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Offers the recogniser to whoever asks for the domain's port. */
@Factory
final class ObjectsWiring {
    private static final int THREADS = 1;

    @Singleton
    ObjectRecogniser objectRecogniser() {
        return new NetworkRecogniser(THREADS);
    }
}
