package casement.verifier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** An item as it was handed over. */
final class ZippedFiles implements EvidenceFiles {
    private static final int CHUNK = 1 << 16;
    /** The end record without a comment (APPNOTE 4.3.16). */
    private static final int END_BYTES = 22;

    private static final int END_SIGNATURE = 0x504b0506;

    private final Path path;
    private final ZipFile zip;
    private final SortedSet<String> names;

    /** @throws ZipException also when two entries have one name: players and people would see different ones */
    ZippedFiles(Path path) throws IOException {
        this.path = path;
        zip = new ZipFile(path.toFile());
        SortedSet<String> found = new TreeSet<>();
        for (ZipEntry entry : zip.stream().toList()) {
            if (!found.add(entry.getName())) {
                zip.close();
                throw new ZipException("it has two files of the name " + entry.getName());
            }
        }
        names = EvidenceFiles.withoutFullFolders(found);
    }

    @Override
    public SortedSet<String> names() {
        return names;
    }

    @Override
    public InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || !names.contains(name)) {
            throw new NoSuchFileException(name);
        }
        return zip.getInputStream(entry);
    }

    /** Some programs go by the list at a zip's end, others from its first byte on. */
    @Override
    public void expectOneReading(Findings findings) {
        String zipped = String.valueOf(path.getFileName());
        SortedSet<String> left = new TreeSet<>(names);
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(path), CHUNK))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                boolean isSame = entry.isDirectory() ? in.read() < 0 : left.remove(name) && isSame(in, name);
                if (!findings.expect(
                        isSame, name + " can come out of " + zipped + " in two ways: its list leads elsewhere")) {
                    return;
                }
            }
            findings.expect(endsWithItsEnd(), zipped + " goes on after its end: somebody put something there");
        } catch (IOException e) {
            findings.unreadable(zipped, e);
        }
        left.forEach(name -> findings.fault(name + " is in the list of " + zipped + " and not in its place"));
    }

    private boolean isSame(InputStream in, String name) throws IOException {
        byte[] one = new byte[CHUNK];
        byte[] other = new byte[CHUNK];
        long bytes = 0;
        try (InputStream listed = open(name)) {
            int some;
            do {
                some = in.readNBytes(one, 0, CHUNK);
                int too = listed.readNBytes(other, 0, CHUNK);
                if (!Arrays.equals(one, 0, some, other, 0, too)) {
                    return false;
                }
                bytes += some;
            } while (some == CHUNK);
            return bytes == zip.getEntry(name).getSize();
        }
    }

    private boolean endsWithItsEnd() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(file.length() - END_BYTES);
            return file.readInt() == END_SIGNATURE;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
