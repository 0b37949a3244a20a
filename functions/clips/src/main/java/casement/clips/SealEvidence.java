package casement.clips;

import casement.domain.Fault;
import casement.domain.audit.Hand;
import casement.domain.audit.Who;
import casement.domain.camera.Cameras;
import casement.domain.evidence.Approval;
import casement.domain.evidence.ClipRequest;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.ClipRequests;
import casement.domain.evidence.ClipState;
import casement.domain.evidence.CutMedia;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceItems;
import casement.domain.evidence.EvidenceSigner;
import casement.domain.evidence.EvidenceVault;
import casement.domain.evidence.HeldClips;
import casement.domain.evidence.Manifest;
import casement.domain.policy.GoverningPacks;
import casement.domain.policy.PackChanges;
import casement.domain.video.Sha256;
import casement.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Makes an item of evidence of an approved clip: number, media under lock, manifest, signature, the first line of custody. Each step
 * is safe to repeat, so that whoever goes on after a failure ends with the one item that was begun.
 */
public final class SealEvidence {
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.jws";

    private final ClipRequests requests;
    private final HeldClips held;
    private final EvidenceItems items;
    private final EvidenceVault vault;
    private final EvidenceSigner signer;
    private final CustodyChain custody;
    private final Cameras cameras;
    private final GoverningPacks packs;
    private final PackChanges changes;
    private final Setting setting;
    private final Clock clock;

    /**
     * What a manifest says of the place where it is made.
     *
     * @param software version
     * @param zone IANA name
     */
    public record Setting(String software, String zone) {}

    public SealEvidence(
            ClipRequests requests,
            HeldClips held,
            EvidenceItems items,
            EvidenceVault vault,
            EvidenceSigner signer,
            CustodyChain custody,
            Cameras cameras,
            GoverningPacks packs,
            PackChanges changes,
            Setting setting,
            Clock clock) {
        this.requests = requests;
        this.held = held;
        this.items = items;
        this.vault = vault;
        this.signer = signer;
        this.custody = custody;
        this.cameras = cameras;
        this.packs = packs;
        this.changes = changes;
        this.setting = setting;
        this.clock = clock;
    }

    /**
     * A clip that is not cut yet is left to who cuts it, who asks again.
     *
     * @throws Fault.Unavailable when it could not be sealed to its end; going on is safe
     */
    public void seal(ClipRequestId id) {
        ClipRequest request = requests.find(id).orElseThrow(DecideClip::missing);
        if (request.at(clock.instant()) == ClipState.SEALED) {
            held.drop(id);
            return;
        }
        Approval approval = request.approval().orElseThrow(() -> new Fault.Conflict("only an approved clip is sealed"));
        Optional<CutMedia> finished = held.finished(id);
        if (finished.isPresent()) {
            seal(approval, finished.get());
        }
    }

    private void seal(Approval approval, CutMedia cut) {
        ClipRequest request = approval.request();
        String site = cameras.find(request.wanted().cameras().getFirst())
                .map(camera -> camera.place().site())
                .orElseThrow(() -> new Fault.Missing("the clip's first camera is not in the register"));
        EvidenceItem item = items.begin(approval, site, clock.instant());
        for (Manifest.CameraView camera : cut.cameras()) {
            for (Manifest.Part part : camera.parts()) {
                vault.keep(approval, item.id(), part.file(), part.sha256());
                vault.keep(approval, item.id(), part.init().file(), part.init().sha256());
            }
        }
        for (Manifest.Attached attached : cut.attachments()) {
            vault.keep(approval, item.id(), attached.file(), attached.sha256());
        }
        byte[] manifest = vault.keep(approval, item.id(), MANIFEST, manifest(approval, item, cut));
        vault.keep(approval, item.id(), SIGNATURE, signer.sign(manifest));
        Hand hand = new Hand(
                Who.function("SealEvidence"),
                item.begunAt(),
                approval.approved().audit());
        Sha256 digest = Sha256.of(manifest);
        custody.begin(item.id(), digest, hand);
        if (!item.isSealed()) {
            items.replace(item.sealed(digest));
        }
        requests.replace(request.sealed(hand));
        held.drop(request.id());
    }

    /** As it was sealed. */
    static Manifest manifest(byte[] sealed) {
        return Json.read(new String(sealed, StandardCharsets.UTF_8), Manifest.class);
    }

    private byte[] manifest(Approval approval, EvidenceItem item, CutMedia cut) {
        ClipRequest request = approval.request();
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                item.id(),
                item.site(),
                item.number(),
                item.begunAt(),
                setting.software(),
                packsInForce(),
                request.wanted().evidenceClass(),
                item.caseNumber(),
                new Manifest.Reason(
                        request.wanted().purpose().code(),
                        request.wanted().purpose().narrative().orElse("")),
                Manifest.By.of(approval.requested()),
                Manifest.By.of(approval.approved()),
                request.wanted().span().from(),
                request.wanted().span().until(),
                setting.zone(),
                cut.cameras(),
                cut.attachments());
        return Json.write(manifest).getBytes(StandardCharsets.UTF_8);
    }

    private List<Manifest.Pack> packsInForce() {
        return packs.inForce(changes.rulebook()).stream()
                .map(pack -> new Manifest.Pack(
                        pack.text().pack().value(),
                        pack.text().version(),
                        pack.text().digest()))
                .toList();
    }
}
