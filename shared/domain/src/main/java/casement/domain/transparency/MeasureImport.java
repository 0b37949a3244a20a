package casement.domain.transparency;

import casement.domain.audit.AuditId;
import java.time.Instant;
import java.util.List;

/**
 * The measures that are published from a moment on, all of them; what was imported before stays on record.
 *
 * @param version 1, 2, 3, …
 * @param audit the entry of the log that says who imported them
 */
public record MeasureImport(int version, Instant at, AuditId audit, List<Measure> measures) {
    public MeasureImport {
        measures = List.copyOf(measures);
    }
}
