package casement.clips;

import casement.domain.access.Asking;
import casement.domain.audit.AuditLog;
import casement.domain.camera.Cameras;
import casement.domain.evidence.ClipRequests;
import casement.domain.evidence.ClipWork;
import casement.domain.evidence.Custody;
import casement.domain.evidence.EvidenceItems;
import casement.domain.evidence.EvidenceSigner;
import casement.domain.evidence.EvidenceVault;
import casement.domain.evidence.HeldClips;
import casement.domain.evidence.Manifest;
import casement.domain.evidence.RecordedSections;
import casement.domain.policy.GoverningPacks;
import casement.domain.policy.PackChanges;
import casement.domain.video.Segments;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The clips room's wiring. */
@Factory
final class ClipsRoom {
    @Singleton
    RequestClip requestClip(Asking asking, Cameras cameras, ClipRequests requests, Clock clock) {
        return new RequestClip(asking, cameras, requests, clock);
    }

    @Singleton
    DecideClip decideClip(Asking asking, Cameras cameras, ClipRequests requests, Clock clock) {
        return new DecideClip(asking, cameras, requests, clock);
    }

    @Singleton
    ListClipRequests listClipRequests(Asking asking, ClipRequests requests, Clock clock) {
        return new ListClipRequests(asking, requests, clock);
    }

    @Singleton
    ShowClipRequest showClipRequest(Asking asking, ClipRequests requests, HeldClips held, Clock clock) {
        return new ShowClipRequest(asking, requests, held, clock);
    }

    @Singleton
    AnnounceClip announceClip(ClipWork work, Clock clock) {
        return new AnnounceClip(work, clock);
    }

    @Singleton
    CutClip cutClip(
            ClipRequests requests,
            AuditLog log,
            Cameras cameras,
            Segments segments,
            RecordedSections sections,
            HeldClips held,
            ClipWork work,
            Clock clock) {
        return new CutClip(requests, log, cameras, segments, sections, held, work, clock);
    }

    @Singleton
    SealEvidence.Setting setting(
            @Value("${software.version}") String software,
            @Value("${site.time.zone}") String zone,
            GoverningPacks packs,
            PackChanges changes) {
        return new SealEvidence.Setting(software, zone, () -> packs(packs, changes));
    }

    private static List<Manifest.Pack> packs(GoverningPacks packs, PackChanges changes) {
        return packs.inForce(changes.rulebook()).stream()
                .map(pack -> new Manifest.Pack(
                        pack.text().pack().value(), pack.text().version(), pack.text().digest()))
                .toList();
    }

    @Singleton
    CustodyChain custodyChain(Custody custody) {
        return new CustodyChain(custody);
    }

    @Singleton
    SealEvidence sealEvidence(
            ClipRequests requests,
            HeldClips held,
            EvidenceItems items,
            EvidenceVault vault,
            EvidenceSigner signer,
            CustodyChain custody,
            AuditLog log,
            Cameras cameras,
            SealEvidence.Setting setting,
            Clock clock) {
        return new SealEvidence(requests, held, items, vault, signer, custody, log, cameras, setting, clock);
    }

    @Singleton
    ListEvidence listEvidence(Asking asking, EvidenceItems items) {
        return new ListEvidence(asking, items);
    }

    @Singleton
    OpenEvidence openEvidence(
            Asking asking,
            Cameras cameras,
            EvidenceItems items,
            EvidenceVault vault,
            CustodyChain custody,
            Clock clock) {
        return new OpenEvidence(asking, cameras, items, vault, custody, clock);
    }
}
