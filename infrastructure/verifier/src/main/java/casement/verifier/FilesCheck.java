package casement.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every file that the manifest names is there as it says, and there is none that nobody names. */
final class FilesCheck {
    private static final int CHUNK = 1 << 16;
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*+(/[A-Za-z0-9_-][A-Za-z0-9._-]*+)*+");

    private final EvidenceFiles files;
    private final Findings findings;

    FilesCheck(EvidenceFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    /** @param made files that were made for this copy, with their digests */
    void check(Manifest manifest, Map<String, String> made) {
        int before = findings.faults().size();
        SortedSet<String> unnamed = new TreeSet<>(files.names());
        unnamed.removeAll(SealedItem.OWN);
        for (Manifest.CameraView camera : manifest.cameras()) {
            for (Manifest.Part part : camera.parts()) {
                unnamed.remove(part.file());
                isThere(part.file());
                Manifest.Blob init = part.init();
                expect(init.file(), init.bytes(), init.bytes(), init.sha256(), unnamed);
            }
        }
        for (Manifest.Attached attached : manifest.attachments()) {
            expect(attached.file(), attached.bytes(), attached.bytes(), attached.sha256(), unnamed);
        }
        made.forEach((file, sha256) -> expect(file, 0, SealedItem.MOST_BYTES, sha256, unnamed));
        unnamed.forEach(name -> findings.fault(name + " is not named by the manifest: somebody put it in"));
        if (findings.faults().size() == before) {
            findings.holds("each of the " + files.names().size() + " files is one that belongs to the item");
        }
    }

    private void expect(String name, long leastBytes, long mostBytes, String sha256, SortedSet<String> unnamed) {
        unnamed.remove(name);
        if (!isThere(name)) {
            return;
        }
        MessageDigest digest = Digest.start();
        byte[] chunk = new byte[CHUNK];
        long bytes = 0;
        try (InputStream in = files.open(name)) {
            for (int some = in.read(chunk); some >= 0 && bytes <= mostBytes; some = in.read(chunk)) {
                digest.update(chunk, 0, some);
                bytes += some;
            }
        } catch (IOException e) {
            findings.unreadable(name, e);
            return;
        }
        boolean isOfLength = bytes >= leastBytes && bytes <= mostBytes;
        findings.expect(isOfLength && Digest.end(digest).equals(sha256), name + " is not the file that was sealed");
    }

    private boolean isThere(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new BadPackage("the manifest names a file that cannot be one of an item's: " + name);
        }
        return findings.expect(files.names().contains(name), name + " is missing");
    }
}
