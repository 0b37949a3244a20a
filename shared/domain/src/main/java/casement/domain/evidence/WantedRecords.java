package casement.domain.evidence;

import casement.domain.Fault;
import casement.domain.hit.HitId;
import casement.domain.plate.ReadId;
import java.util.List;

/** Plate reads and hits that are to be kept; with a hit comes its read. */
public record WantedRecords(List<ReadId> reads, List<HitId> hits) {
    public static final int MOST = 50;

    public WantedRecords {
        reads = List.copyOf(reads);
        hits = List.copyOf(hits);
        if (reads.isEmpty() && hits.isEmpty()) {
            throw new Fault.BadInput("reads", "are missing; name a read or a hit at least");
        }
        if (reads.size() > MOST || hits.size() > MOST) {
            throw new Fault.BadInput("reads", "and hits are " + MOST + " each at most; ask for several items");
        }
    }
}
