package casement.clips;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Hand;
import casement.domain.camera.Cameras;
import casement.domain.evidence.CustodyEvent;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceItems;
import casement.domain.evidence.EvidenceVault;
import casement.domain.evidence.Manifest;
import casement.lambda.Checks;
import casement.lambda.Member;
import casement.lambda.PurposeForm;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows somebody an item of evidence who said why: its manifest, its custody, and addresses of its media; the look is an event of custody first. */
public final class OpenEvidence {
    private static final Duration VALIDITY = Duration.ofMinutes(10);

    private final AboutItem about;
    private final EvidenceVault vault;
    private final CustodyChain custody;
    private final Clock clock;

    /** As sent. */
    public record Form(@Member(needed = true) Optional<PurposeForm> purpose) {}

    /** A file of the item, at an address that opens it for ten minutes. */
    public record Medium(String file, URI address) {}

    /**
     * What is shown.
     *
     * @param custody oldest first; the last is this look
     */
    public record Shown(
            ShownItem item, Manifest manifest, List<CustodyEvent> custody, List<Medium> media, AuditId auditId) {}

    public OpenEvidence(
            Asking asking,
            Cameras cameras,
            EvidenceItems items,
            EvidenceVault vault,
            CustodyChain custody,
            Clock clock) {
        this.about = new AboutItem(asking, cameras, items);
        this.vault = vault;
        this.custody = custody;
        this.clock = clock;
    }

    public Shown open(Principal principal, EvidenceId id, Form form) {
        Checks checks = new Checks();
        Optional<Purpose> purpose = checks.need("purpose", form.purpose(), PurposeForm::read);
        checks.finish();
        Optional<EvidenceItem> there = about.find(id);
        Asked asked = about.ask(
                new AboutItem.Wanted(
                        "OpenEvidence",
                        principal,
                        Action.OPEN_EVIDENCE,
                        purpose,
                        Optional.empty(),
                        Map.of("item", id.value())),
                there);
        return asked.answer(
                receipt -> {
                    EvidenceItem item = AboutItem.toBeHad(there);
                    Hand hand = new Hand(principal.who(), clock.instant(), receipt.id());
                    return shown(receipt, item, hand, purpose.map(Purpose::code).orElse(""));
                },
                shown -> List.of(id.value()));
    }

    private Shown shown(AuditReceipt receipt, EvidenceItem item, Hand hand, String purpose) {
        List<CustodyEvent> events =
                custody.add(receipt, item.id(), CustodyEvent.Kind.OPENED, hand, Map.of("purpose", purpose)).stream()
                        .map(CustodyChain.Line::event)
                        .toList();
        byte[] bytes = vault.read(receipt, item.id(), SealEvidence.MANIFEST)
                .orElseThrow(() -> new Fault.Conflict("the item is not sealed yet"));
        Manifest manifest = SealEvidence.manifest(bytes);
        Stream<String> parts = manifest.cameras().stream()
                .flatMap(camera -> camera.parts().stream())
                .map(Manifest.Part::file);
        List<Medium> media = Stream.concat(
                        parts, manifest.attachments().stream().map(Manifest.Attached::file))
                .map(file -> new Medium(file, vault.open(receipt, item.id(), file, VALIDITY)))
                .toList();
        return new Shown(ShownItem.of(item), manifest, events, media, receipt.id());
    }
}
