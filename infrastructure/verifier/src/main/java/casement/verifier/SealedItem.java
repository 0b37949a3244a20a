package casement.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Set;

/** An exported item of evidence, as it was handed over. */
final class SealedItem {
    private static final String MANIFEST = "manifest.json";
    private static final String MANIFEST_SIGNATURE = "manifest.jws";
    private static final String CUSTODY = "custody.jsonl";
    private static final String CUSTODY_SIGNATURE = "custody.jws";
    private static final String KEYS = "signing-keys.pem";
    /** What every item has. */
    static final Set<String> OWN = Set.of(MANIFEST, MANIFEST_SIGNATURE, CUSTODY, CUSTODY_SIGNATURE, KEYS);

    /** Of a file that is read at once. */
    static final int MOST_BYTES = 64 << 20;

    private final EvidenceFiles files;

    SealedItem(EvidenceFiles files) {
        this.files = files;
    }

    /**
     * Looks at all of it.
     *
     * @param trusted keys that did not come with it
     * @return the manifest, whether or not it holds
     * @throws BadPackage when it cannot be looked at
     */
    Manifest check(PublicKeys trusted, Findings findings) {
        byte[] manifestBytes = read(MANIFEST);
        byte[] custody = read(CUSTODY);
        String pem = new String(read(KEYS), StandardCharsets.UTF_8);
        PublicKeys enclosed = PublicKeys.read(KEYS, pem);
        findings.expect(pem.equals(enclosed.pem()), KEYS + " is not as it was written: it was changed");
        Signatures signatures = new Signatures(trusted, enclosed, findings);
        signatures.check(MANIFEST, manifestBytes, MANIFEST_SIGNATURE, read(MANIFEST_SIGNATURE));
        signatures.check(CUSTODY, custody, CUSTODY_SIGNATURE, read(CUSTODY_SIGNATURE));

        Manifest manifest = Json.read(MANIFEST, manifestBytes, Manifest.class);
        if (!Manifest.FORMAT.equals(manifest.format())) {
            throw new BadPackage("this program reads " + Manifest.FORMAT + ", and the item is of the format "
                    + manifest.format() + "; get the newer program");
        }
        MadeForCopy made = new CustodyCheck(findings).check(manifestBytes, custody);
        new FilesCheck(files, findings).check(manifest, made);
        new TimelineCheck(findings).check(manifest);
        if (made.watermark().isEmpty()) {
            new MediaCheck(files, findings).check(manifest);
        }
        findings.expect(
                !manifest.requested().subject().equals(manifest.approved().subject()),
                "the same person asked for the item and approved it");
        if (findings.isWhole()) {
            files.expectOneReading(findings);
        }
        return manifest;
    }

    private byte[] read(String name) {
        try (InputStream in = files.open(name)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new BadPackage(name + " is longer than any can be");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new BadPackage(name + " is missing", e);
        } catch (IOException e) {
            throw new BadPackage(name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
