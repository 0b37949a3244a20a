package casement.domain.hotlist;

import casement.domain.video.StoredObject;
import java.time.Instant;

/**
 * What a list says since an import.
 *
 * @param number counted by the list's imports, from 1
 * @param issued when the list's source made it
 * @param by the import that brought it
 * @param file its plates, compiled
 */
public record ListVersion(long number, Instant issued, Instant imported, ImportId by, StoredObject file, int plates) {}
