package casement.verifier;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** Reads each playable file once, from end to end: its digest, that of each segment, the mask proofs, and the times in the media. */
final class MediaCheck {
    private static final int CHUNK = 1 << 16;
    private static final long TICKS_PER_MILLI = 90;
    /** Labels are in milliseconds, times in the media in ticks. */
    private static final Duration ROUNDING = Duration.ofMillis(2);

    private final EvidenceFiles files;
    private final Findings findings;
    private final byte[] chunk = new byte[CHUNK];
    private long segments;
    private long pictures;

    MediaCheck(EvidenceFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    /** Files that are not there are left to {@link FilesCheck}. */
    void check(Manifest manifest) {
        int before = findings.faults().size();
        for (Manifest.CameraView camera : manifest.cameras()) {
            for (Manifest.Part part : camera.parts()) {
                if (files.names().containsAll(List.of(part.file(), part.init().file()))) {
                    check(part);
                }
            }
        }
        if (findings.faults().size() == before && segments > 0) {
            findings.holds(
                    "each of the " + segments + " segments is as it was recorded, at the time that its label says");
            findings.holds("each of the " + pictures + " pictures was masked and checked before it was stored");
        }
    }

    private void check(Manifest.Part part) {
        MessageDigest whole = Digest.start();
        long read = 0;
        try (InputStream file = files.open(part.file());
                DataInputStream in = new DataInputStream(file)) {
            byte[] init = init(part);
            read += pass(in, part.head(), whole);
            for (Manifest.Piece piece : part.segments()) {
                if (!findings.expect(
                        piece.offset() == read,
                        at(part, piece)
                                + " does not begin where the one before it ends: something is left out or put in")) {
                    return;
                }
                read += check(part, piece, init, in, whole);
            }
            findings.expect(in.read() < 0, part.file() + " goes on after its last segment");
        } catch (EOFException e) {
            findings.fault(part.file() + " ends too early: it was cut");
            return;
        } catch (IOException e) {
            findings.unreadable(part.file(), e);
            return;
        }
        findings.expect(read == part.bytes(), part.file() + " has " + read + " bytes, not " + part.bytes());
        findings.expect(Digest.end(whole).equals(part.sha256()), part.file() + " is not the file that was sealed");
    }

    private byte[] init(Manifest.Part part) throws IOException {
        try (InputStream in = files.open(part.init().file())) {
            return in.readNBytes(CHUNK);
        }
    }

    private long check(Manifest.Part part, Manifest.Piece piece, byte[] init, DataInputStream in, MessageDigest whole)
            throws IOException {
        MessageDigest own = Digest.start();
        MessageDigest masked = Digest.start();
        masked.update(init);
        int first = (int) Math.min(CHUNK, piece.bytes());
        pass(in, first, whole);
        OptionalLong ticks =
                Boxes.addToDecodeTime(ByteBuffer.wrap(chunk, 0, first).slice(), part.decodeTimeOffset());
        own.update(chunk, 0, first);
        masked.update(chunk, 0, first);
        pass(in, piece.bytes() - first, whole, own, masked);

        String name = at(part, piece);
        findings.expect(Digest.end(own).equals(piece.sha256()), name + " is not what was recorded");
        findings.expect(isAt(piece.start(), ticks), name + " has another time in its media than on its label");
        Manifest.Mask mask = piece.mask();
        findings.expect(
                Digest.end(masked).equals(mask.digest()), name + " is not the segment that its mask proof is about");
        findings.expect(
                mask.framesChecked() == piece.frames() && mask.framesTotal() == piece.frames(),
                name + " has pictures that were not checked for their mask");
        segments++;
        pictures += piece.frames();
        return piece.bytes();
    }

    private static boolean isAt(Instant label, OptionalLong ticks) {
        if (ticks.isEmpty()) {
            return false;
        }
        Instant said = Instant.ofEpochMilli(ticks.getAsLong() / TICKS_PER_MILLI);
        return Duration.between(label, said).abs().compareTo(ROUNDING) <= 0;
    }

    /** Leaves what was read last in {@link #chunk}, from its beginning. */
    private long pass(DataInputStream in, long bytes, MessageDigest... digests) throws IOException {
        if (bytes < 0) {
            throw new BadPackage("the manifest has a negative length");
        }
        long left = bytes;
        while (left > 0) {
            int some = (int) Math.min(CHUNK, left);
            in.readFully(chunk, 0, some);
            for (MessageDigest digest : digests) {
                digest.update(chunk, 0, some);
            }
            left -= some;
        }
        return bytes;
    }

    private static String at(Manifest.Part part, Manifest.Piece piece) {
        return "segment " + piece.sequence() + " in " + part.file();
    }
}
