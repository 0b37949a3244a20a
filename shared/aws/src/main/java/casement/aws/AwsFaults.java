package casement.aws;

import casement.domain.Fault;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;

/** The one place where what the SDK throws becomes a fault. */
final class AwsFaults {
    private AwsFaults() {}

    /** @param what does not answer, in words, such as "the camera register" */
    static <T> T guard(String what, Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException | UncheckedIOException e) {
            // The SDK's client over URLConnection lets a connection that breaks before the body is sent through as the
            // latter.
            throw new Fault.Unavailable(what + " does not answer; try again later", e);
        }
    }

    static void guard(String what, Runnable call) {
        guard(what, () -> {
            call.run();
            return true;
        });
    }
}
