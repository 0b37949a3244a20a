package casement.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every file that the manifest names is there as it says, and there is none that nobody names. */
final class FilesCheck {
    private static final int CHUNK = 1 << 16;
    /** What is longer was not made by one call of a function. */
    private static final long MOST_MARKED_BYTES = 8L << 30;

    private static final String NOT_NAMED = " is not named by the manifest: somebody put it in";
    private static final String NOT_OF_A_MARKED_COPY =
            " does not belong to a copy with a watermark: somebody put it in";
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*+(/[A-Za-z0-9_-][A-Za-z0-9._-]*+)*+");

    private final EvidenceFiles files;
    private final Findings findings;

    FilesCheck(EvidenceFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    void check(Manifest manifest, MadeForCopy made) {
        int before = findings.faults().size();
        boolean isMarked = made.watermark().isPresent();
        SortedSet<String> unnamed = new TreeSet<>(files.names());
        SortedSet<String> marked = new TreeSet<>();
        unnamed.removeAll(SealedItem.OWN);
        for (Manifest.CameraView camera : manifest.cameras()) {
            for (Manifest.Part part : camera.parts()) {
                if (isMarked) {
                    marked.add(part.file());
                } else {
                    unnamed.remove(part.file());
                    isThere(part.file());
                    Manifest.Blob init = part.init();
                    expect(init.file(), init.bytes(), init.bytes(), init.sha256(), unnamed);
                }
            }
        }
        for (Manifest.Attached attached : manifest.attachments()) {
            if (isMarked && Manifest.Attached.STILL.equals(attached.kind())) {
                marked.add(attached.file());
            } else {
                expect(attached.file(), attached.bytes(), attached.bytes(), attached.sha256(), unnamed);
            }
        }
        marked.forEach(file -> expectSignedFor(file, made));
        made.digests().forEach((file, sha256) -> expect(file, 0, most(file), sha256, unnamed));
        unnamed.forEach(name -> findings.fault(name + (isMarked ? NOT_OF_A_MARKED_COPY : NOT_NAMED)));
        if (findings.faults().size() == before) {
            findings.holds("each of the " + files.names().size() + " files is one that belongs to the item");
            made.watermark().ifPresent(words -> marked(words, marked.size()));
        }
    }

    private void marked(String words, int count) {
        findings.watermarked();
        findings.holds("the " + count + " files with pictures of this copy carry a watermark (" + words
                + "): they were encoded anew, are not byte for byte what was sealed, and each is the one that was signed for"
                + " when the copy was made; order a copy without a watermark to check the sealed video itself");
    }

    private void expectSignedFor(String sealed, MadeForCopy made) {
        String file = MadeForCopy.inPlaceOf(sealed);
        findings.expect(
                made.digests().containsKey(file),
                file + " is not signed for in custody, and stands in this copy for " + sealed);
    }

    private static long most(String file) {
        return MadeForCopy.isWatermarked(file) ? MOST_MARKED_BYTES : SealedItem.MOST_BYTES;
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
        findings.expect(
                isOfLength && Digest.end(digest).equals(sha256),
                name
                        + (MadeForCopy.isWatermarked(name)
                                ? " is not the file that was signed for"
                                : " is not the file that was sealed"));
    }

    private boolean isThere(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new BadPackage("the manifest names a file that cannot be one of an item's: " + name);
        }
        return findings.expect(files.names().contains(name), name + " is missing");
    }
}
