package casement.domain.transparency;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a day's files are gone, by a receipt in the log.
 *
 * @param place what kind of files they were
 * @param day on which they were made
 * @param objects how many
 * @param bytes of them
 * @param receipt index of its entry in the log
 */
public record Deletion(String place, LocalDate day, long objects, long bytes, Instant at, long receipt) {}
