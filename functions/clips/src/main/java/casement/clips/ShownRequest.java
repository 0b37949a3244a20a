package casement.clips;

import casement.domain.audit.AuditId;
import casement.domain.camera.CameraId;
import casement.domain.evidence.ClipRequest;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.ClipState;
import casement.domain.evidence.ClipStep;
import casement.domain.evidence.EvidenceClass;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.WantedClip;
import casement.domain.evidence.WantedRecords;
import casement.domain.hit.HitId;
import casement.domain.people.PersonId;
import casement.domain.plate.ReadId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request for a clip, as shown.
 *
 * @param reads plate reads that are to be kept, in the place of video
 * @param decideBy from then on it cannot be approved
 * @param item that it became, once it is sealed
 * @param steps oldest first
 */
public record ShownRequest(
        ClipRequestId clipRequestId,
        ClipState state,
        List<CameraId> cameras,
        Instant from,
        Instant until,
        List<ReadId> reads,
        List<HitId> hits,
        String caseNumber,
        String purpose,
        EvidenceClass retentionClass,
        Instant decideBy,
        Optional<EvidenceId> item,
        List<Step> steps,
        AuditId auditId) {

    /** Who did what, when, and why. */
    public record Step(ClipState reached, PersonId by, String name, Instant at, String why) {
        private static Step of(ClipStep step) {
            return new Step(
                    step.reached(),
                    PersonId.of(step.hand().who().subject()),
                    step.hand().who().name(),
                    step.hand().at(),
                    step.why());
        }
    }

    static ShownRequest of(ClipRequest request, Instant now, AuditId auditId) {
        WantedClip wanted = request.wanted();
        ClipState state = request.at(now);
        return new ShownRequest(
                request.id(),
                state,
                wanted.cameras(),
                wanted.span().from(),
                wanted.span().until(),
                wanted.records().map(WantedRecords::reads).orElse(List.of()),
                wanted.records().map(WantedRecords::hits).orElse(List.of()),
                wanted.caseNumber(),
                wanted.purpose().code(),
                wanted.evidenceClass(),
                request.decideBy(),
                state == ClipState.SEALED ? Optional.of(EvidenceId.of(request.id())) : Optional.empty(),
                request.steps().stream().map(Step::of).toList(),
                auditId);
    }
}
