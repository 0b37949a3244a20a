package casement.oversight;

import casement.domain.policy.PackChange;
import casement.domain.policy.PackInForce;
import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;

/** A pack's or a change's state, as the headers ETag and If-Match name it. */
final class PackTag {
    private PackTag() {}

    static String of(PackInForce pack) {
        return of(pack.text().digest());
    }

    static String of(Sha256 digest) {
        return "\"" + digest + "\"";
    }

    /** Another one as soon as the change is decided, or something else is in force than what it differs from. */
    static String of(PackChange change, PackInForce now) {
        String state =
                change.text().digest() + " " + change.state() + " " + now.text().digest();
        return of(Sha256.of(state.getBytes(StandardCharsets.UTF_8)));
    }
}
