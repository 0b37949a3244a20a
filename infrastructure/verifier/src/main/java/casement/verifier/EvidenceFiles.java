package casement.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;

/** The files of an exported item: a folder, or a zip as it was handed over. */
interface EvidenceFiles extends AutoCloseable {
    /** With {@code /} between folder and name. */
    SortedSet<String> names();

    /** @throws java.nio.file.NoSuchFileException when there is none of that name */
    InputStream open(String name) throws IOException;

    @Override
    void close() throws IOException;
}
