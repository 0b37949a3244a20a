package casement.domain.plate;

import java.time.LocalDate;

/** Where files of reads lie, by the day on which the plates were read (UTC). */
public interface ReadLake {
    /**
     * Durable when it returns; a file of that name stays as it is.
     *
     * @param name the same whenever the same reads are stored, and no other file's
     */
    void store(LocalDate day, String name, byte[] file);
}
