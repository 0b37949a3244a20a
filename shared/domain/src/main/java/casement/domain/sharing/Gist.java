package casement.domain.sharing;

import casement.domain.access.Requester;
import casement.domain.camera.CameraId;
import casement.domain.people.AgencyId;
import java.util.Optional;

/**
 * What the access policy must know of a request before anybody sees it; names nobody.
 *
 * @param agency in whose name it is asked, if it is one of the directory
 * @param requester on whose behalf it is handled; whoever asks about immigration counts as an authority that enforces it,
 *     since counsel alone may see either (SEA-CCTV-12, SEA-CCTV-14)
 */
public record Gist(
        DataClass dataClass,
        Requester requester,
        Offence offence,
        Optional<String> caseNumber,
        Optional<CameraId> camera,
        LegalGround ground,
        Optional<AgencyId> agency) {
    public static Gist of(Particulars asked) {
        Requester stated = asked.applicant().requester();
        Offence offence = asked.grounds().offence();
        Requester requester = offence == Offence.IMMIGRATION
                ? new Requester(stated.agencyType(), Requester.Kind.IMMIGRATION_AUTHORITY)
                : stated;
        return new Gist(
                asked.wanted().dataClass(),
                requester,
                offence,
                asked.grounds().caseNumber(),
                asked.wanted().camera(),
                asked.grounds().ground(),
                asked.applicant().agency());
    }

    /** The same, of whose agency the directory says this now. */
    public Gist held(Held now) {
        return new Gist(dataClass, now.requester(requester.kind()), offence, caseNumber, camera, ground, agency);
    }
}
