package casement.usagereport;

import casement.merkle.Checkpoint;
import java.util.LinkedHashMap;
import java.util.Map;

/** Of which time and log a file is. */
record Source(ReportSpan span, Checkpoint checkpoint) {
    /** By names that every file has. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("year", span.year());
        values.put("from", span.from().toString());
        values.put("until", span.until().toString());
        values.put("zone", span.zone().getId());
        values.put("log_origin", checkpoint.origin());
        values.put("log_size", checkpoint.size());
        values.put("log_root", checkpoint.root().base64());
        return values;
    }
}
