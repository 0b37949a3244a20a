package casement.domain.transparency;

import java.time.LocalDate;
import java.util.List;

/** Writes the public pages. The same publication always makes the same files, byte for byte; there is no clock and no network in it. */
public interface PublicPages {
    /**
     * @param archived the days whose earlier versions stay reachable, newest first
     * @return every file of the current version, in the order of their paths; those of a version that is kept are the same ones, put below
     *     its day
     */
    List<PublicFile> files(Publication publication, List<LocalDate> archived);
}
