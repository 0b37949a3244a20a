package casement.testkit;

import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Hand;
import casement.domain.camera.CameraId;
import casement.domain.evidence.Approval;
import casement.domain.evidence.ClipRequest;
import casement.domain.evidence.EvidenceClass;
import casement.domain.evidence.WantedClip;
import casement.domain.evidence.WantedRecords;
import casement.domain.video.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Requests for clips to test with. */
public final class Clips {
    private Clips() {}

    /** Of a minute before it, by the analyst. */
    public static ClipRequest request(CameraId camera, Instant at) {
        return request(camera, Optional.empty(), at);
    }

    public static ClipRequest request(CameraId camera, Optional<WantedRecords> records, Instant at) {
        WantedClip wanted = new WantedClip(
                List.of(camera),
                new Span(at.minusSeconds(60), at),
                records,
                Examples.emergencyCall(),
                "2026-000123",
                EvidenceClass.CASE);
        return ClipRequest.ask(wanted, new Hand(Examples.analyst().who(), at, Ulids.at(at)));
    }

    public static ClipRequest approved(ClipRequest request, AuditReceipt receipt) {
        Instant later = request.requested().at().plusSeconds(60);
        return request.approve(new Hand(Examples.supervisor().who(), later, receipt.id()), "of use to the case");
    }

    public static Approval approval(ClipRequest request, AuditReceipt receipt) {
        return approved(request, receipt).approval().orElseThrow();
    }
}
