package casement.domain.log;

import casement.domain.video.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An hour of sealing, as the lake has it.
 *
 * @param day on which the hour lies (UTC)
 * @param hour from 0 to 23
 * @param first the index of its first entry
 * @param end the index of what comes after its last
 * @param sources of the files that it was made of, as they were then
 */
public record LakeHour(LocalDate day, int hour, long first, long end, Sha256 sources) {
    private static final String FORMAT = "entries/v1\n";

    /** @param files of that hour, in the order of their entries */
    public static LakeHour of(LocalDate day, int hour, List<EntriesFile> files) {
        String sources = files.stream()
                .map(file -> file.path() + " " + file.tag() + "\n")
                .collect(Collectors.joining("", FORMAT, ""));
        return new LakeHour(
                day, hour, files.getFirst().first(), files.getLast().end(), Sha256.of(LogBytes.utf8(sources)));
    }

    /** Whether all entries of a file are of this hour. */
    public boolean holds(EntriesFile file) {
        return first <= file.first() && file.end() <= end;
    }
}
