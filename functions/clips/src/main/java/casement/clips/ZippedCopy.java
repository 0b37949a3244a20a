package casement.clips;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a copy as a zip, written from the first byte to the last; video does not become smaller, so that nothing is compressed. */
final class ZippedCopy {
    private final Instant at;
    private final List<Entry> entries = new ArrayList<>();

    /** Where a file comes from, when its turn has come. */
    interface Source {
        InputStream open() throws IOException;
    }

    private record Entry(String name, Source source) {}

    /** @param at of each file, in the zip's list */
    ZippedCopy(Instant at) {
        this.at = at;
    }

    void add(String name, byte[] content) {
        add(name, () -> new ByteArrayInputStream(content));
    }

    void add(String name, Source source) {
        entries.add(new Entry(name, source));
    }

    /** @param out stays open */
    void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (Entry entry : entries) {
            ZipEntry listed = new ZipEntry(entry.name());
            listed.setLastModifiedTime(FileTime.from(at));
            zip.putNextEntry(listed);
            try (InputStream in = entry.source().open()) {
                in.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }
}
