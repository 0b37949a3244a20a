package casement.clips;

import casement.domain.access.Asking;
import casement.domain.audit.AuditLog;
import casement.domain.camera.Cameras;
import casement.domain.evidence.ClipRequests;
import casement.domain.evidence.ClipWork;
import casement.domain.evidence.CopyWork;
import casement.domain.evidence.Custody;
import casement.domain.evidence.EvidenceCopies;
import casement.domain.evidence.EvidenceItems;
import casement.domain.evidence.EvidenceRules;
import casement.domain.evidence.EvidenceSigner;
import casement.domain.evidence.EvidenceVault;
import casement.domain.evidence.HeldClips;
import casement.domain.evidence.RecordedSections;
import casement.domain.hit.Hits;
import casement.domain.people.Agencies;
import casement.domain.plate.ReadPictures;
import casement.domain.plate.Reads;
import casement.domain.policy.GoverningPacks;
import casement.domain.policy.PackChanges;
import casement.domain.video.Segments;
import casement.domain.video.VideoFrames;
import casement.domain.video.Watermarking;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clips room's wiring. */
@Factory
final class ClipsRoom {
    @Singleton
    RequestClip requestClip(
            Asking asking,
            Cameras cameras,
            Segments segments,
            ClipRequests requests,
            EvidenceRules rules,
            Clock clock) {
        return new RequestClip(asking, cameras, segments, requests, rules, clock);
    }

    @Singleton
    RequestRecords requestRecords(
            Asking asking,
            Cameras cameras,
            Reads reads,
            Hits hits,
            ClipRequests requests,
            EvidenceRules rules,
            Clock clock) {
        return new RequestRecords(asking, cameras, reads, hits, requests, rules, clock);
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
    AnnounceClip announceClip(ClipWork work) {
        return new AnnounceClip(work);
    }

    @Singleton
    CutClip cutClip(
            ClipRequests requests,
            AuditLog log,
            Cameras cameras,
            Segments segments,
            RecordedSections sections,
            VideoFrames frames,
            Reads reads,
            Hits hits,
            ReadPictures pictures,
            HeldClips held,
            ClipWork work,
            Clock clock) {
        return new CutClip(
                requests, log, cameras, segments, sections, frames, reads, hits, pictures, held, work, clock);
    }

    @Singleton
    SealEvidence.Setting setting(
            @Value("${software.version}") String software, @Value("${site.time.zone:}") String zone) {
        return new SealEvidence.Setting(software, zone);
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
            Cameras cameras,
            GoverningPacks packs,
            PackChanges changes,
            SealEvidence.Setting setting,
            Clock clock) {
        return new SealEvidence(requests, held, items, vault, signer, custody, cameras, packs, changes, setting, clock);
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

    @Singleton
    OrderCopy orderCopy(
            Asking asking,
            Cameras cameras,
            EvidenceItems items,
            EvidenceVault vault,
            Agencies agencies,
            CopyWork work,
            Clock clock) {
        return new OrderCopy(asking, cameras, items, vault, agencies, work, clock);
    }

    @Singleton
    MakeCopy makeCopy(
            AuditLog log,
            EvidenceItems items,
            EvidenceVault vault,
            EvidenceCopies copies,
            Watermarking watermarking,
            EvidenceSigner signer,
            CustodyChain custody,
            Clock clock) {
        return new MakeCopy(log, items, vault, copies, watermarking, signer, custody, clock);
    }

    @Singleton
    OpenCopy openCopy(
            Asking asking,
            Cameras cameras,
            EvidenceItems items,
            Agencies agencies,
            EvidenceCopies copies,
            CustodyChain custody,
            Clock clock) {
        return new OpenCopy(asking, cameras, items, agencies, copies, custody, clock);
    }

    @Singleton
    HoldEvidence holdEvidence(Asking asking, Cameras cameras, EvidenceItems items, CustodyChain custody, Clock clock) {
        return new HoldEvidence(asking, cameras, items, custody, clock);
    }

    @Singleton
    ProposeEvidenceChange proposeEvidenceChange(
            Asking asking, Cameras cameras, EvidenceItems items, EvidenceRules rules, Clock clock) {
        return new ProposeEvidenceChange(asking, cameras, items, rules, clock);
    }

    @Singleton
    DecideEvidenceChange decideEvidenceChange(
            Asking asking,
            Cameras cameras,
            EvidenceItems items,
            CustodyChain custody,
            EvidenceRules rules,
            Clock clock) {
        return new DecideEvidenceChange(asking, cameras, items, custody, rules, clock);
    }

    @Singleton
    SweepEvidence sweepEvidence(
            AuditLog log,
            EvidenceItems items,
            EvidenceVault vault,
            CustodyChain custody,
            EvidenceRules rules,
            Clock clock) {
        return new SweepEvidence(log, items, vault, custody, rules, clock);
    }

    @Singleton
    ShowEvidenceKeys showEvidenceKeys(EvidenceSigner signer) {
        return new ShowEvidenceKeys(signer);
    }
}
