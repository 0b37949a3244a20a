package casement.aws;

import casement.domain.Fault;
import java.io.IOException;
import java.util.Optional;

/** Where a list of numbers lies. */
interface ListSource {
    long MOST_BYTES = 16_000_000;

    /** @param version differs when the bytes do */
    record Contents(String version, byte[] bytes) {}

    /**
     * @param version that is known; absent: none
     * @return empty when it is the newest
     * @throws Fault.Unavailable when the list is not there or too long
     */
    Optional<Contents> changedSince(Optional<String> version);

    static void checkLength(long bytes) {
        if (bytes > MOST_BYTES) {
            throw unreadable("has more than " + MOST_BYTES + " bytes", new IOException("too long"));
        }
    }

    static Fault unreadable(String why, Exception cause) {
        return new Fault.Unavailable(
                "the list of case numbers " + why + "; try again when it has been repaired", cause);
    }
}
