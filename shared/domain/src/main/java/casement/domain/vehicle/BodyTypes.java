package casement.domain.vehicle;

import java.util.Optional;
import java.util.function.Supplier;

/** Tells the body type of a vehicle in a picture of it alone. */
public interface BodyTypes {
    /** Tells nothing of any vehicle. */
    BodyTypes UNKNOWN = jpeg -> Optional.empty();

    /**
     * @param jpeg made only when it is looked at
     * @return absent: it cannot be told
     * @throws casement.domain.Fault.Unavailable when it cannot be told now; asking again is safe
     */
    Optional<BodyType> of(Supplier<byte[]> jpeg);
}
