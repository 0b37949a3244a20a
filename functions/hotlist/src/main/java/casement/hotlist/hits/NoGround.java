package casement.hotlist.hits;

import casement.domain.hit.HitState;
import java.util.Optional;

/** What every answer about a hit says that is not verified (SJ-ALPR-9). */
record NoGround(String clause, String says) {
    private static final NoGround UNVERIFIED =
            new NoGround("SJ-ALPR-9", "This hit is not verified. It is no ground to stop or to hold anybody.");

    static Optional<NoGround> of(HitState state) {
        return state.isVerified() ? Optional.empty() : Optional.of(UNVERIFIED);
    }
}
