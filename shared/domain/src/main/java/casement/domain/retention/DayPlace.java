package casement.domain.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A place where objects lie by the day they are of, which ends them by a rule of its own. */
public enum DayPlace {
    CCTV_RECORDINGS(RetentionClass.CCTV_RECORDING),
    ALPR_RECORDINGS(RetentionClass.ALPR_RECORDING),
    RECORDED_ONLY_RECORDINGS(RetentionClass.RECORDED_ONLY_RECORDING),
    READ_PICTURES(RetentionClass.PLATE_READ),
    READ_LAKE(RetentionClass.PLATE_READ);

    private final RetentionClass retentionClass;

    DayPlace(RetentionClass retentionClass) {
        this.retentionClass = retentionClass;
    }

    public RetentionClass retentionClass() {
        return retentionClass;
    }

    /** From when on what lies there of a day is what will be deleted: all of it is there, none of it is gone. */
    Instant complete(LocalDate day, Retention retention) {
        Instant written = begin(day.plusDays(1L + retentionClass.mostDaysLate()));
        Instant dayBefore = begin(day).plus(kept(retention)).minus(Duration.ofDays(1));
        return written.isAfter(dayBefore) ? dayBefore : written;
    }

    /** Before, some of a day must be there: S3's rules end an object at a midnight UTC. */
    public Instant mayBeGone(LocalDate day, Retention retention) {
        return begin(day.plusDays(1)).plus(kept(retention));
    }

    /** Then nothing of a day may be left; the deployment's days leave that room under the packs' limits. */
    public Instant mustBeGone(LocalDate day, Retention retention) {
        return mayBeGone(day, retention).plus(Duration.ofDays(retentionClass.daysUntilGone()));
    }

    private Duration kept(Retention retention) {
        return Duration.ofDays(retention.days(retentionClass));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
