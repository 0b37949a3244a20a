package casement.hotlist.lists.files;

import casement.domain.hotlist.ListImport;
import java.time.Instant;

/** What whoever sent a file said of it, where the file itself does not. */
final class Sent {
    private Sent() {}

    static Instant issued(ListImport sent) throws FileRefused {
        return sent.issued()
                .orElseThrow(() -> new FileRefused(
                        "a file of this format does not say when it was made; start the import with 'issued'"));
    }

    static void checkRows(ListImport sent, long rows) throws FileRefused {
        if (sent.rows().filter(expected -> expected != rows).isPresent()) {
            throw new FileRefused("the file has " + rows + " rows, not the "
                    + sent.rows().get() + " that were announced; send it again");
        }
    }
}
