package casement.domain.retention;

import java.util.List;

/** The register of what was found by day. Durable when a call returns; storing the same again changes nothing. One writer. */
public interface DayBatches {
    /** Those of a place that are there still, oldest first. */
    List<DayBatch> there(DayPlace place);

    /** Takes the place of what was known of the day; what is gone is forgotten some time later, and stays in the log. */
    void store(DayBatch batch);
}
