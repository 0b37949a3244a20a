package casement.kinesisvideo.sigv4;

import java.util.Map;
import java.util.Optional;

/** The secret keys that are known, by access key. */
@FunctionalInterface
public interface Secrets {
    Optional<String> secretOf(String accessKey);

    static Secrets of(String accessKey, String secretKey) {
        return of(Map.of(accessKey, secretKey));
    }

    static Secrets of(Map<String, String> secretsByAccessKey) {
        Map<String, String> known = Map.copyOf(secretsByAccessKey);
        return accessKey -> Optional.ofNullable(known.get(accessKey));
    }
}
