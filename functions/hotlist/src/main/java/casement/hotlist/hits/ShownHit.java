package casement.hotlist.hits;

import casement.domain.camera.CameraId;
import casement.domain.camera.Place;
import casement.domain.hit.Hit;
import casement.domain.hit.HitId;
import casement.domain.hit.Raised;
import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.HotListMatch;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.StateAgreement;
import casement.domain.plate.PlateMatch;
import casement.domain.plate.PlateText;
import casement.domain.plate.ReadId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A hit as it is shown.
 *
 * @param plate the read's text that matched
 * @param listedPlate as it stands on the list
 * @param hotlistAgeSeconds since the source made the version that matched
 * @param hotlistStale whether the list was overdue when it matched
 * @param confidence that the plate on the street is the listed one, as far as the reading goes, 0 to 1
 * @param late whether the read came too late for anybody in the field to be told
 * @param overdue whether it should have been closed by now
 * @param occupantsNeeded whether who is in the vehicle must be compared before it is verified
 * @param notice that it is no ground for a stop; absent once it is verified
 */
record ShownHit(
        HitId hitId,
        ReadId readId,
        CameraId cameraId,
        Place place,
        Instant capturedAt,
        Instant raisedAt,
        PlateText plate,
        PlateText listedPlate,
        Optional<String> listedRegion,
        PlateMatch matchKind,
        StateAgreement stateMatch,
        double confidence,
        ListId hotlist,
        EntryId entry,
        ListCategory category,
        long hotlistVersion,
        Instant hotlistIssued,
        Instant hotlistImported,
        long hotlistAgeSeconds,
        boolean hotlistStale,
        boolean late,
        boolean overdue,
        boolean occupantsNeeded,
        ShownVerification verification,
        Optional<NoGround> notice,
        int revision,
        Instant expiresAt) {
    static ShownHit of(Hit hit, Instant now, boolean overdue) {
        Raised raised = hit.record().raised();
        HotListMatch match = raised.match();
        return new ShownHit(
                raised.id(),
                raised.read(),
                raised.camera(),
                raised.place(),
                raised.at(),
                raised.raisedAt(),
                match.read(),
                match.listed(),
                match.region(),
                match.kind(),
                match.state(),
                match.confidence(),
                match.list(),
                match.entry(),
                match.category(),
                match.version(),
                match.issued(),
                match.imported(),
                Math.max(0, Duration.between(match.issued(), now).toSeconds()),
                match.stale(),
                raised.late(),
                overdue,
                match.category().isAboutPerson(),
                ShownVerification.of(hit),
                NoGround.of(hit.state()),
                hit.record().revision(),
                raised.expires());
    }
}
