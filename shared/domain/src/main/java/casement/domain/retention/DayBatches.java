package casement.domain.retention;

import java.util.List;

/** The register of what was found by day and has not gone yet. Durable when a call returns; doing the same again changes nothing. */
public interface DayBatches {
    /** Of a place, oldest first. */
    List<DayBatch> of(DayPlace place);

    /** Takes the place of what was known of the day. */
    void store(DayBatch batch);

    void remove(DayBatch batch);
}
