package casement.domain.hotlist;

import casement.domain.video.StoredObject;
import java.time.Instant;

/**
 * All lists in force at one moment, compiled into one file.
 *
 * @param number counts them, from 1
 */
public record Snapshot(long number, StoredObject file, Instant made) {}
