package casement.hotlist.lists.files;

import casement.domain.hotlist.ListImport;
import casement.domain.hotlist.ListSource;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Reads the files of one format. */
@FunctionalInterface
public interface ListFile {
    /**
     * @param sent what was said when the import was started
     * @return when the source made it
     * @throws FileRefused when nothing of it counts
     */
    Instant read(InputStream in, ListSource source, ListImport sent, Rows rows) throws IOException, FileRefused;

    /** The reader of a source's files. */
    static ListFile of(ListSource source) {
        return switch (source.format()) {
            case CALIFORNIA -> new CaliforniaFile();
            case NCIC_EXTRACT -> new NcicFile();
            case CSV -> new CsvFile();
            case TYPED ->
                (in, typed, sent, rows) -> {
                    throw new FileRefused("entries of this list are typed; it takes no files");
                };
        };
    }
}
