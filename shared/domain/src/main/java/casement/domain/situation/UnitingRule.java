package casement.domain.situation;

import java.time.Duration;

/** Which items of two matters make one incident of them: of these kinds, so near in place and time. */
public record UnitingRule(FeedKind one, FeedKind other, int metres, int minutes) {
    boolean unites(SituationItem first, SituationItem second) {
        return isOfKinds(first.kind(), second.kind())
                && Duration.between(first.at(), second.at()).abs().compareTo(Duration.ofMinutes(minutes)) <= 0
                && first.spot()
                        .flatMap(here -> second.spot().map(here::metresTo))
                        .filter(apart -> apart <= metres)
                        .isPresent();
    }

    private boolean isOfKinds(FeedKind first, FeedKind second) {
        return (first == one && second == other) || (first == other && second == one);
    }
}
