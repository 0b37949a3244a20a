package casement.domain.log;

import java.time.LocalDate;
import java.util.List;

/** Where files of entries by column lie, one for each hour of sealing. */
public interface EntryLake {
    /** What there is of a day, in its order. Sees every finished {@link #store}. */
    List<LakeHour> hours(LocalDate day);

    /** Durable when it returns; what was there of the hour is replaced. */
    void store(LakeHour hour, byte[] file);
}
