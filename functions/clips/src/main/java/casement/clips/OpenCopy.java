package casement.clips;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.access.Requester;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Hand;
import casement.domain.camera.Cameras;
import casement.domain.evidence.CustodyEvent;
import casement.domain.evidence.EvidenceCopies;
import casement.domain.evidence.EvidenceCopy;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceItems;
import casement.domain.people.Agencies;
import casement.domain.sharing.Held;
import casement.lambda.Checks;
import casement.lambda.Member;
import casement.lambda.PurposeForm;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives out the address of a copy that was made, to who may give it to its recipient by the rules as they are now; that it was
 * fetched is an event of custody first.
 */
public final class OpenCopy {
    private static final Duration VALIDITY = Duration.ofMinutes(10);

    private final AboutItem about;
    private final Agencies agencies;
    private final EvidenceCopies copies;
    private final CustodyChain custody;
    private final Clock clock;

    /** As sent. */
    public record Form(@Member(needed = true) Optional<PurposeForm> purpose) {}

    /**
     * What is shown.
     *
     * @param address opens the zip for ten minutes
     */
    public record Shown(EvidenceId itemId, ShownCopy copy, URI address, AuditId auditId) {}

    public OpenCopy(
            Asking asking,
            Cameras cameras,
            EvidenceItems items,
            Agencies agencies,
            EvidenceCopies copies,
            CustodyChain custody,
            Clock clock) {
        this.about = new AboutItem(asking, cameras, items);
        this.agencies = agencies;
        this.copies = copies;
        this.custody = custody;
        this.clock = clock;
    }

    public Shown open(Principal principal, EvidenceId id, int number, Form form) {
        Checks checks = new Checks();
        Optional<Purpose> purpose = checks.need("purpose", form.purpose(), PurposeForm::read);
        checks.finish();
        Optional<EvidenceItem> item = about.find(id);
        Optional<EvidenceCopy> there = item.flatMap(found -> found.copy(number));
        Asked asked = about.ask(
                new AboutItem.Wanted(
                        "OpenCopy",
                        principal,
                        Action.EXPORT_EVIDENCE,
                        purpose,
                        there.map(this::requester),
                        Map.of("item", id.value(), "copy", Integer.toString(number))),
                there.flatMap(copy -> item));
        return asked.answer(
                receipt -> {
                    item.ifPresent(found -> AboutItem.toBeHad(item));
                    EvidenceCopy copy = made(there);
                    Hand hand = new Hand(principal.who(), clock.instant(), receipt.id());
                    return shown(receipt, id, copy, hand);
                },
                shown -> List.of(id.value() + "/" + number));
    }

    private Requester requester(EvidenceCopy copy) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return copy.recipient()
                .held(Held.on(today, copy.recipient().agency(), agencies))
                .requester();
    }

    private EvidenceCopy made(Optional<EvidenceCopy> there) {
        EvidenceCopy copy = there.orElseThrow(() -> new Fault.Missing("there is no such copy of an item"));
        if (copy.made().isEmpty()) {
            throw new Fault.Conflict("the copy is still being made; try again in a minute");
        }
        if (!copy.canBeFetchedAt(clock.instant())) {
            throw new Fault.Missing("the copy could be fetched for " + EvidenceCopy.FETCHED_WITHIN.toDays()
                    + " days and is gone; order another one");
        }
        return copy;
    }

    private Shown shown(AuditReceipt receipt, EvidenceId id, EvidenceCopy copy, Hand hand) {
        custody.add(receipt, id, CustodyEvent.Kind.FETCHED, hand, Map.of("copy", Integer.toString(copy.number())));
        URI address = copies.open(receipt, id, copy.number(), VALIDITY);
        return new Shown(id, ShownCopy.of(copy), address, receipt.id());
    }
}
