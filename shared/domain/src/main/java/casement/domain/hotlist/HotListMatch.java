package casement.domain.hotlist;

import casement.domain.plate.PlateMatch;
import casement.domain.plate.PlateText;
import java.time.Instant;
import java.util.Optional;

/**
 * That a read may be of a plate on a list. It is no ground for anything before a person has verified it.
 *
 * @param version of the list, counted by its imports
 * @param issued when the list's source made that version
 * @param imported when that version came in
 * @param stale whether the list was overdue when it was matched
 * @param listed the plate as it stands on the list; a wildcard entry has the read's own text
 * @param region of the listed plate, as in {@link casement.domain.plate.Region}
 * @param read the text of the read that matched: its own, or a candidate's
 * @param confidence that the plate on the street is the listed one, as far as the reading goes, 0 to 1
 */
public record HotListMatch(
        ListId list,
        EntryId entry,
        long version,
        Instant issued,
        Instant imported,
        boolean stale,
        ListCategory category,
        PlateMatch kind,
        StateAgreement state,
        PlateText listed,
        Optional<String> region,
        PlateText read,
        double confidence) {
    /** Names no plate. */
    @Override
    public String toString() {
        return kind + " match on " + list + " version " + version;
    }
}
