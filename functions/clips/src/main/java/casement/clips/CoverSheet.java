package casement.clips;

import casement.domain.evidence.EvidenceCopy;
import casement.domain.evidence.Gap;
import casement.domain.evidence.Manifest;
import casement.domain.sharing.Applicant;
import casement.domain.video.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The page that lies on top of a copy, for who holds it in their hands: what it is, whose, of what, and how to check it. */
final class CoverSheet {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss XXX", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Manifest manifest;
    private final EvidenceCopy copy;
    private final ZoneId zone;
    private final DateTimeFormatter local;
    private final PrintedPages pages;

    private CoverSheet(Manifest manifest, EvidenceCopy copy, PrintedPages pages) {
        this.manifest = manifest;
        this.copy = copy;
        this.zone = manifest.zone().isEmpty() ? ZoneOffset.UTC : ZoneId.of(manifest.zone());
        this.local = TIME.withZone(zone);
        this.pages = pages;
    }

    /** Gives a still picture of the item by the name of its file. */
    interface Stills {
        byte[] read(String file);
    }

    /** @param publicKeys with which the item is checked, in PEM */
    static byte[] of(Manifest manifest, Sha256 digest, EvidenceCopy copy, String publicKeys, Stills stills) {
        try (PrintedPages pages = new PrintedPages()) {
            CoverSheet sheet = new CoverSheet(manifest, copy, pages);
            sheet.head();
            sheet.decisions();
            for (Manifest.CameraView camera : manifest.cameras()) {
                sheet.camera(camera);
            }
            sheet.stills(stills);
            sheet.records();
            sheet.checking(digest, publicKeys);
            return pages.pdf(sheet.label() + " · copy " + copy.number() + " for " + whom(copy.recipient()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String label() {
        return "Item " + manifest.site() + " " + manifest.number();
    }

    private static String whom(Applicant recipient) {
        return recipient.organisation().map(of -> recipient.name() + ", " + of).orElse(recipient.name());
    }

    private void head() throws IOException {
        pages.title(label());
        pages.line(
                "Copy",
                copy.number() + ", for " + whom(copy.recipient()) + " ("
                        + words(copy.recipient().requester().kind()) + ")");
        pages.line("Case", manifest.caseNumber());
        pages.line("Recorded", both(manifest.from()) + " to " + both(manifest.until()));
        pages.line("Item number", manifest.item().value());
    }

    private void decisions() throws IOException {
        pages.heading("Who decided");
        pages.line(
                "Asked for",
                by(manifest.requested()) + ", purpose " + manifest.reason().code());
        pages.line("Approved", by(manifest.approved()));
        pages.line("Sealed", both(manifest.sealedAt()) + " by Casement " + manifest.software());
        pages.line("Copy ordered", by(Manifest.By.of(copy.ordered())) + ", purpose " + copy.purpose());
        pages.line(
                "Policies",
                manifest.packs().stream()
                        .map(pack -> pack.pack() + " version " + pack.version())
                        .collect(Collectors.joining(", ")));
    }

    private void camera(Manifest.CameraView camera) throws IOException {
        pages.heading("Camera " + camera.camera().value());
        pages.line(
                "Place",
                camera.place() + String.format(Locale.ROOT, " (%.5f, %.5f)", camera.latitude(), camera.longitude()));
        for (Manifest.Part part : camera.parts()) {
            pages.line(
                    part.file(),
                    part.bytes() + " bytes, SHA-256 " + part.sha256().hex());
        }
        for (Gap gap : camera.gaps()) {
            pages.line("Missing", both(gap.from()) + " to " + both(gap.until()) + ": " + gap.why());
        }
        if (camera.parts().isEmpty()) {
            pages.line("Files", "none");
        }
    }

    private void stills(Stills stills) throws IOException {
        List<Manifest.Attached> shown = attached(Manifest.Attached::isStill);
        if (shown.isEmpty()) {
            return;
        }
        pages.heading("Still pictures");
        pages.text(
                "What the cameras recorded when the approved span begins, and about every minute from then on, or every few minutes of a long clip.");
        List<PrintedPages.Picture> pictures = new ArrayList<>();
        for (Manifest.Attached still : shown) {
            String caption = still.file().substring(still.file().indexOf('/') + 1)
                    + still.at()
                            .map(at -> ", " + CLOCK.withZone(zone).format(at))
                            .orElse("");
            if (Manifest.Attached.STILL.equals(still.kind())) {
                ContactSheet.small(stills.read(still.file()))
                        .ifPresent(image -> pictures.add(new PrintedPages.Picture(caption, image)));
            }
        }
        pages.pictures(pictures);
        for (Manifest.Attached still : shown) {
            file(still);
        }
    }

    private List<Manifest.Attached> attached(Predicate<Manifest.Attached> which) {
        return manifest.attachments().stream().filter(which).toList();
    }

    private void records() throws IOException {
        List<Manifest.Attached> records = attached(attached -> !attached.isStill());
        if (records.isEmpty()) {
            return;
        }
        pages.heading("Plate reads and hits");
        pages.text("A read or hit is what a machine found; whether anybody confirmed it stands in its file.");
        for (Manifest.Attached record : records) {
            file(record);
        }
    }

    private void file(Manifest.Attached attached) throws IOException {
        String label = attached.kind().substring(0, 1).toUpperCase(Locale.ROOT)
                + attached.kind().substring(1).replace('-', ' ');
        String taken = attached.at().map(at -> ", " + both(at)).orElse("");
        pages.line(
                label,
                attached.file() + taken + ", " + attached.bytes() + " bytes, SHA-256 "
                        + attached.sha256().hex());
    }

    private void checking(Sha256 digest, String publicKeys) throws IOException {
        pages.heading("How to check this copy");
        pages.text(
                "Windows of homes in the picture were masked before anything was stored, and cannot be restored; sound was not"
                        + " recorded.");
        if (copy.hasWatermark()) {
            pages.text(
                    "In place of the video and still pictures that are named above, this copy holds files of the same names in"
                            + " the folder watermarked: they show in each picture which copy this is and whose, were encoded anew for that,"
                            + " and are not byte for byte what was sealed. A copy without a watermark can be ordered.");
        }
        if (!manifest.cameras().isEmpty()) {
            pages.text(
                    "The video begins with the segment in which the approved span begins; players start at the span itself.");
        }
        pages.text(
                "The program verify-evidence (scripts/verify-evidence in the public source of Casement) needs no server and says"
                        + " in plain words whether this is the item that was sealed, whole and unaltered. Get the city's public key from the"
                        + " city, not from this copy, and compare its fingerprint.");
        pages.line("manifest.json", "SHA-256 " + digest.hex());
        for (SigningKey key : SigningKey.of(publicKeys)) {
            pages.line("Key", key.id());
        }
    }

    private String by(Manifest.By by) {
        return by.name() + ", " + by.agency() + ", " + both(by.at());
    }

    private String both(Instant at) {
        return local.format(at) + " (" + UTC.format(at) + ")";
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
