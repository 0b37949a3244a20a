package casement.domain.log;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/** Where files of entries by column lie, one for each hour of sealing. */
public interface EntryLake {
    /** Of which there is anything (UTC). */
    SortedSet<LocalDate> days();

    /** What there is of a day, in its order. Sees every finished {@link #store} and {@link #remove}. */
    List<LakeHour> hours(LocalDate day);

    /** Durable when it returns; what was there of the hour is replaced. */
    void store(LakeHour hour, byte[] file);

    /** Gone when it returns; what is gone already is no error. */
    void remove(LakeHour hour);
}
