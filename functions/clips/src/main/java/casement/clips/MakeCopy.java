package casement.clips;

import casement.domain.Fault;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.evidence.CustodyEvent;
import casement.domain.evidence.EvidenceCopies;
import casement.domain.evidence.EvidenceCopy;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceItems;
import casement.domain.evidence.EvidenceSigner;
import casement.domain.evidence.EvidenceVault;
import casement.domain.evidence.Manifest;
import casement.domain.video.Sha256;
import casement.domain.video.Watermarking;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a copy that was ordered: the item as it was sealed, or its pictures with a watermark, its custody up to this copy, a cover
 * sheet, keys, in a zip. Each step is safe to repeat: what is made for the copy and its event of custody are made once, and the zip
 * takes the place of one that was not finished.
 */
public final class MakeCopy {
    static final String COVER = "cover.pdf";

    private final AuditLog log;
    private final EvidenceItems items;
    private final EvidenceVault vault;
    private final EvidenceCopies copies;
    private final Watermarking watermarking;
    private final EvidenceSigner signer;
    private final CustodyChain custody;
    private final DecidedCustody decided;
    private final Clock clock;

    public MakeCopy(
            AuditLog log,
            EvidenceItems items,
            EvidenceVault vault,
            EvidenceCopies copies,
            Watermarking watermarking,
            EvidenceSigner signer,
            CustodyChain custody,
            Clock clock) {
        this.log = log;
        this.items = items;
        this.vault = vault;
        this.copies = copies;
        this.watermarking = watermarking;
        this.signer = signer;
        this.custody = custody;
        this.decided = new DecidedCustody(custody);
        this.clock = clock;
    }

    /**
     * @throws Fault.Missing when nobody ordered it
     * @throws Fault.Unavailable when it could not be made to its end; going on is safe
     */
    public void make(EvidenceId id, int number) {
        EvidenceItem item = items.find(id).orElseThrow(AboutItem::missing);
        EvidenceCopy copy =
                item.copy(number).orElseThrow(() -> new Fault.Missing("nobody ordered that copy of the item"));
        if (copy.made().isPresent() || item.life().destruction().isPresent()) {
            return;
        }
        AuditReceipt receipt = log.recalled(copy.ordered().audit());
        byte[] manifest = sealed(receipt, id, SealEvidence.MANIFEST);
        byte[] signature = sealed(receipt, id, SealEvidence.SIGNATURE);
        Manifest read = SealEvidence.manifest(manifest);
        Optional<WatermarkedFiles> marked = copy.hasWatermark()
                ? Optional.of(WatermarkedFiles.made(vault, copies, watermarking, receipt, read, copy))
                : Optional.empty();
        String keys = signer.publicKeys();
        CoverSheet.Stills stills =
                still -> marked.map(files -> files.still(still)).orElseGet(() -> sealed(receipt, id, still));
        byte[] cover =
                copies.keep(receipt, id, number, COVER, CoverSheet.of(read, Sha256.of(manifest), copy, keys, stills));
        decided.catchUp(receipt, item);
        byte[] chain = custody(receipt, id, copy, marked, Sha256.of(cover));

        ZippedCopy zipped = new ZippedCopy(copy.ordered().at());
        zipped.add(COVER, cover);
        zipped.add(SealEvidence.MANIFEST, manifest);
        zipped.add(SealEvidence.SIGNATURE, signature);
        zipped.add("custody.jsonl", chain);
        zipped.add("custody.jws", signer.sign(chain));
        zipped.add("signing-keys.pem", keys.getBytes(StandardCharsets.US_ASCII));
        files(read, copy.hasWatermark()).forEach(file -> zipped.add(file, () -> vault.stream(receipt, id, file)));
        marked.ifPresent(files -> files.all().forEach(file -> zipped.add(file.file(), () -> files.open(file))));
        EvidenceCopy.Made made = store(receipt, id, number, zipped);
        items.replace(items.find(id).orElse(item).made(number, made));
    }

    private byte[] sealed(AuditReceipt receipt, EvidenceId id, String file) {
        return vault.read(receipt, id, file).orElseThrow(() -> new Fault.Missing(file + " of the item is gone"));
    }

    /** Up to the event that says that this copy was made. */
    private byte[] custody(
            AuditReceipt receipt, EvidenceId id, EvidenceCopy copy, Optional<WatermarkedFiles> marked, Sha256 cover) {
        String number = Integer.toString(copy.number());
        TreeMap<String, String> detail = new TreeMap<>(Map.of(
                "copy",
                number,
                "recipient",
                copy.recipient().name(),
                "kind",
                copy.recipient().requester().kind().name(),
                "purpose",
                copy.purpose(),
                "sha256 " + COVER,
                cover.hex()));
        copy.recipient().organisation().ifPresent(name -> detail.put("organisation", name));
        marked.ifPresent(files -> {
            detail.put("watermark", files.words());
            files.all()
                    .forEach(file ->
                            detail.put("sha256 " + file.file(), file.sha256().hex()));
        });
        List<CustodyChain.Line> lines = custody.addOnce(
                receipt,
                id,
                CustodyEvent.Kind.EXPORTED,
                copy.ordered(),
                detail,
                event -> event.kind() == CustodyEvent.Kind.EXPORTED
                        && number.equals(event.detail().get("copy")));
        return lines.stream()
                .map(line -> line.text() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Those of the item that the copy holds as they were sealed. */
    private static List<String> files(Manifest manifest, boolean watermark) {
        Stream<String> media = manifest.cameras().stream()
                .filter(camera -> !watermark)
                .flatMap(camera -> camera.parts().stream())
                .flatMap(part -> Stream.of(part.file(), part.init().file()));
        Stream<String> attached = manifest.attachments().stream()
                .filter(attachment -> !watermark || !Manifest.Attached.STILL.equals(attachment.kind()))
                .map(Manifest.Attached::file);
        return Stream.concat(media, attached).toList();
    }

    private EvidenceCopy.Made store(AuditReceipt receipt, EvidenceId id, int number, ZippedCopy zipped) {
        return copies.store(receipt, id, number, out -> {
            MeasuredOutput measured = new MeasuredOutput(out);
            zipped.writeTo(measured);
            return new EvidenceCopy.Made(clock.instant(), measured.bytes(), measured.digest());
        });
    }
}
