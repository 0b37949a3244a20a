package casement.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files of an exported item: a folder, or a zip as it was handed over. */
interface EvidenceFiles extends AutoCloseable {
    /** With {@code /} between folder and name. A folder without files is among them, and ends with {@code /}. */
    SortedSet<String> names();

    /** @throws java.nio.file.NoSuchFileException when there is none of that name */
    InputStream open(String name) throws IOException;

    /** Whatever program unpacks or shows it, the same files come out. */
    void expectOneReading(Findings findings);

    @Override
    void close() throws IOException;

    /** @param names with those of all folders, which end with {@code /} */
    static SortedSet<String> withoutFullFolders(SortedSet<String> names) {
        SortedSet<String> files = new TreeSet<>(names);
        String before = "";
        for (String name : names) {
            if (before.endsWith("/") && name.startsWith(before)) {
                files.remove(before);
            }
            before = name;
        }
        return files;
    }
}
