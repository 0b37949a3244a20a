package casement.clips;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Hand;
import casement.domain.camera.Cameras;
import casement.domain.evidence.CopyWork;
import casement.domain.evidence.EvidenceCopy;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceItems;
import casement.domain.evidence.EvidenceVault;
import casement.domain.evidence.Manifest;
import casement.domain.people.Agencies;
import casement.domain.sharing.Applicant;
import casement.domain.sharing.Held;
import casement.lambda.Checks;
import casement.lambda.Member;
import casement.lambda.PurposeForm;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Orders a copy of an item for somebody outside: the only way in which anything of it leaves. It is made behind the scenes. */
public final class OrderCopy {
    private final AboutItem about;
    private final EvidenceItems items;
    private final EvidenceVault vault;
    private final Agencies agencies;
    private final CopyWork work;
    private final Clock clock;

    /**
     * As sent.
     *
     * @param watermark whether the copy's pictures are to show which copy it is, and whose
     */
    public record Form(
            @Member(needed = true) Optional<RecipientForm> recipient,
            @Member(needed = true) Optional<PurposeForm> purpose,
            Optional<Boolean> watermark) {}

    /** The copy that is being made. */
    public record Shown(EvidenceId itemId, ShownCopy copy, AuditId auditId) {}

    public OrderCopy(
            Asking asking,
            Cameras cameras,
            EvidenceItems items,
            EvidenceVault vault,
            Agencies agencies,
            CopyWork work,
            Clock clock) {
        this.about = new AboutItem(asking, cameras, items);
        this.items = items;
        this.vault = vault;
        this.agencies = agencies;
        this.work = work;
        this.clock = clock;
    }

    /** Ordering the same again while it is being made orders no second one. */
    public Shown order(Principal principal, EvidenceId id, Form form) {
        Checks checks = new Checks();
        Optional<Applicant> named = form.recipient().orElse(RecipientForm.EMPTY).read(checks);
        Optional<Purpose> purpose = checks.need("purpose", form.purpose(), PurposeForm::read);
        checks.finish();
        Applicant recipient = named.orElseThrow();
        boolean watermark = form.watermark().orElse(false);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Applicant held = recipient.held(Held.on(today, recipient.agency(), agencies));
        Optional<EvidenceItem> there = about.find(id);
        Asked asked = about.ask(
                new AboutItem.Wanted(
                        "OrderCopy",
                        principal,
                        Action.EXPORT_EVIDENCE,
                        purpose,
                        Optional.of(held.requester()),
                        elements(id, held, watermark)),
                there);
        EvidenceCopy ordered = asked.change(
                receipt -> {
                    EvidenceItem item = AboutItem.toBeHad(there);
                    if (watermark) {
                        WatermarkLimit.check(manifest(receipt, id));
                    }
                    Hand hand = new Hand(principal.who(), clock.instant(), receipt.id());
                    EvidenceCopy copy =
                            copy(item, held, purpose.map(Purpose::code).orElse(""), watermark, hand);
                    work.make(id, copy.number());
                    return copy;
                },
                copy -> id.value() + "/" + copy.number());
        return new Shown(id, ShownCopy.of(ordered), asked.id());
    }

    private Manifest manifest(AuditReceipt receipt, EvidenceId id) {
        byte[] bytes = vault.read(receipt, id, SealEvidence.MANIFEST).orElseThrow(AboutItem::missing);
        return SealEvidence.manifest(bytes);
    }

    private EvidenceCopy copy(EvidenceItem item, Applicant recipient, String purpose, boolean watermark, Hand hand) {
        Optional<EvidenceCopy> onItsWay = item.copies().stream()
                .filter(copy -> copy.made().isEmpty()
                        && copy.recipient().equals(recipient)
                        && copy.purpose().equals(purpose)
                        && copy.hasWatermark() == watermark
                        && copy.ordered().who().subject().equals(hand.who().subject()))
                .findFirst();
        if (onItsWay.isPresent()) {
            return onItsWay.get();
        }
        EvidenceItem next = item.copied(recipient, purpose, watermark, hand);
        items.replace(next);
        return next.copies().getLast();
    }

    private static Map<String, String> elements(EvidenceId id, Applicant recipient, boolean watermark) {
        TreeMap<String, String> elements = new TreeMap<>(Map.of(
                "item", id.value(),
                "recipient", recipient.name(),
                "kind", recipient.requester().kind().name()));
        recipient.organisation().ifPresent(name -> elements.put("organisation", name));
        recipient.agency().ifPresent(agency -> elements.put("agency", agency.value()));
        if (watermark) {
            elements.put("watermark", "true");
        }
        return elements;
    }
}
