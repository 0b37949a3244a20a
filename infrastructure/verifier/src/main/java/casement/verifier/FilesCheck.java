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
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private final EvidenceFiles files;
    private final Findings findings;

    FilesCheck(EvidenceFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    /**
     * @param made files that were made for this copy, with their digests
     * @return whether all of them are there, so that looking into them makes sense
     */
    boolean check(Manifest manifest, Map<String, String> made) throws IOException {
        int before = findings.faults().size();
        SortedSet<String> unnamed = new TreeSet<>(files.names());
        unnamed.removeAll(SealedItem.OWN);
        boolean all = true;
        for (Manifest.CameraView camera : manifest.cameras()) {
            for (Manifest.Part part : camera.parts()) {
                unnamed.remove(part.file());
                all &= isThere(part.file());
                all &= isAsSaid(part.init().file(), part.init().sha256(), unnamed);
            }
        }
        for (Manifest.Attached attached : manifest.attachments()) {
            all &= isAsSaid(attached.file(), attached.sha256(), unnamed);
        }
        for (Map.Entry<String, String> copy : made.entrySet()) {
            all &= isAsSaid(copy.getKey(), copy.getValue(), unnamed);
        }
        unnamed.forEach(name -> findings.fault(name + " is not named by the manifest: somebody put it in"));
        if (findings.faults().size() == before) {
            findings.holds("each of the " + files.names().size() + " files is one that belongs to the item");
        }
        return all;
    }

    private boolean isAsSaid(String name, String sha256, SortedSet<String> unnamed) throws IOException {
        unnamed.remove(name);
        if (!isThere(name)) {
            return false;
        }
        MessageDigest digest = Digest.start();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = files.open(name)) {
            for (int some = in.read(chunk); some >= 0; some = in.read(chunk)) {
                digest.update(chunk, 0, some);
            }
        }
        findings.expect(Digest.end(digest).equals(sha256), name + " is not the file that was sealed");
        return true;
    }

    private boolean isThere(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new BadPackage("the manifest names a file that cannot be one of an item's: " + name);
        }
        return findings.expect(files.names().contains(name), name + " is missing");
    }
}
