package casement.clips;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.evidence.EvidenceCopies;
import casement.domain.evidence.EvidenceCopy;
import casement.domain.evidence.EvidenceVault;
import casement.domain.evidence.Manifest;
import casement.domain.video.PictureSize;
import casement.domain.video.Sections;
import casement.domain.video.Sha256;
import casement.domain.video.VideoFrames;
import casement.domain.video.Watermark;
import casement.domain.video.Watermarking;
import casement.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Video and still pictures of an item with words in each picture, for one copy of it. A file that was made stays, whoever goes on
 * after a failure: it is held under its digest first, and then the first page that names a digest counts.
 */
final class WatermarkedFiles {
    private final EvidenceVault vault;
    private final EvidenceCopies copies;
    private final Watermarking watermarking;
    private final AuditReceipt receipt;
    private final Manifest manifest;
    private final EvidenceCopy copy;
    private final List<String> words;
    private final Map<PictureSize, Watermark> watermarks = new HashMap<>();
    private final List<Manifest.Blob> files = new ArrayList<>();

    private WatermarkedFiles(
            EvidenceVault vault,
            EvidenceCopies copies,
            Watermarking watermarking,
            AuditReceipt receipt,
            Manifest manifest,
            EvidenceCopy copy) {
        this.vault = vault;
        this.copies = copies;
        this.watermarking = watermarking;
        this.receipt = receipt;
        this.manifest = manifest;
        this.copy = copy;
        this.words = List.of(
                manifest.site() + " " + manifest.number() + " · copy " + copy.number(),
                copy.recipient().name());
    }

    /** When it returns, all of them can be opened. */
    static WatermarkedFiles made(
            EvidenceVault vault,
            EvidenceCopies copies,
            Watermarking watermarking,
            AuditReceipt receipt,
            Manifest manifest,
            EvidenceCopy copy) {
        WatermarkedFiles made = new WatermarkedFiles(vault, copies, watermarking, receipt, manifest, copy);
        for (Manifest.CameraView camera : manifest.cameras()) {
            for (Manifest.Part part : camera.parts()) {
                made.files.add(made.video(camera, part));
            }
        }
        for (Manifest.Attached attached : manifest.attachments()) {
            if (Manifest.Attached.STILL.equals(attached.kind())) {
                made.files.add(made.picture(attached.file()));
            }
        }
        return made;
    }

    List<Manifest.Blob> all() {
        return List.copyOf(files);
    }

    /** The caller closes it. */
    InputStream open(Manifest.Blob file) {
        Optional<byte[]> small = kept(file.file());
        return small.isPresent()
                ? new ByteArrayInputStream(small.get())
                : copies.held(receipt, manifest.item(), copy.number(), file.sha256());
    }

    /** In place of that file of the item, a still picture. */
    byte[] still(String file) {
        return kept(PartNames.watermarked(file)).orElseThrow(() -> new Fault.Missing("a page of the copy is gone"));
    }

    /** What is to be read in each picture. */
    String words() {
        return String.join(" · ", words);
    }

    private Watermark watermark(PictureSize size) {
        return watermarks.computeIfAbsent(size, drawn -> WatermarkText.of(drawn, words));
    }

    private Optional<byte[]> kept(String page) {
        return copies.kept(receipt, manifest.item(), copy.number(), page);
    }

    private byte[] keep(String page, byte[] content) {
        return copies.keep(receipt, manifest.item(), copy.number(), page, content);
    }

    private byte[] sealed(String file) {
        return vault.read(receipt, manifest.item(), file)
                .orElseThrow(() -> new Fault.Missing(file + " of the item is gone"));
    }

    private Manifest.Blob picture(String still) {
        String name = PartNames.watermarked(still);
        byte[] kept = kept(name).orElseGet(() -> keep(name, MarkedPicture.of(sealed(still), this::watermark)));
        return new Manifest.Blob(name, kept.length, Sha256.of(kept));
    }

    private Manifest.Blob video(Manifest.CameraView camera, Manifest.Part part) {
        String page = PartNames.watermarked(part.file()) + ".json";
        byte[] json = kept(page).orElseGet(() -> keep(page, made(camera, part)));
        return Json.read(new String(json, StandardCharsets.UTF_8), Manifest.Blob.class);
    }

    /** Held, and named. */
    private byte[] made(Manifest.CameraView camera, Manifest.Part part) {
        try {
            Path file = Files.createTempFile("watermarked", ".mp4");
            try {
                Manifest.Blob blob = write(camera, part, file);
                copies.hold(receipt, manifest.item(), copy.number(), file, blob.sha256());
                return Json.write(blob).getBytes(StandardCharsets.UTF_8);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Manifest.Blob write(Manifest.CameraView camera, Manifest.Part part, Path file) throws IOException {
        Watermark watermark = watermark(new PictureSize(part.width(), part.height()));
        byte[] recorded = sealed(part.init().file());
        byte[] head = new byte[0];
        try (InputStream in = vault.stream(receipt, manifest.item(), part.file());
                MeasuredOutput out = new MeasuredOutput(Files.newOutputStream(file))) {
            in.skipNBytes(part.head());
            for (Manifest.Piece piece : part.segments()) {
                Sections marked = marked(camera, part, piece, recorded, in, watermark);
                byte[] playable = PlayableHead.of(marked.init(), begins(part), part.decodeTimeOffset());
                if (head.length == 0) {
                    head = playable;
                    out.write(head);
                }
                if (!Arrays.equals(head, playable)) {
                    throw new IllegalStateException("the encoder changed its parameters within " + part.file());
                }
                out.write(marked.media());
            }
            out.flush();
            return new Manifest.Blob(PartNames.watermarked(part.file()), out.bytes(), out.digest());
        }
    }

    private Instant begins(Manifest.Part part) {
        Instant first = part.segments().getFirst().start();
        return first.isAfter(manifest.from()) ? first : manifest.from();
    }

    private Sections marked(
            Manifest.CameraView camera,
            Manifest.Part part,
            Manifest.Piece piece,
            byte[] init,
            InputStream in,
            Watermark watermark)
            throws IOException {
        byte[] media = in.readNBytes((int) piece.bytes());
        String name = "segment " + piece.sequence() + " of camera " + camera.camera();
        if (!Sha256.of(DecodeTimes.earlier(media, -part.decodeTimeOffset())).equals(piece.sha256())) {
            throw new Fault.Unavailable(
                    "the evidence bucket gives other bytes than were sealed", new IllegalStateException(name));
        }
        try {
            return watermarking.mark(new Sections(init, media), watermark);
        } catch (VideoFrames.UnreadableVideo e) {
            throw new Fault.Unavailable(name + " cannot be given a watermark; order the copy without it", e);
        }
    }
}
