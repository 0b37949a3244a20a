package casement.domain.sharing;

import casement.domain.access.Purpose;
import casement.domain.access.Requester;
import casement.domain.camera.CameraId;
import java.util.Optional;

/** What the access policy must know of a request before anybody sees it; names nobody. */
public record Gist(DataClass dataClass, Requester requester, Purpose purpose, Optional<CameraId> camera) {
    public static Gist of(Particulars asked) {
        Grounds grounds = asked.grounds();
        Purpose purpose = new Purpose(grounds.offence().code(), grounds.caseNumber(), Optional.empty());
        return new Gist(
                asked.wanted().dataClass(),
                asked.applicant().requester(),
                purpose,
                asked.wanted().camera());
    }
}
