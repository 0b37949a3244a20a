package casement.domain.retention;

import casement.domain.audit.AuditReceipt;
import java.time.LocalDate;
import java.util.SortedSet;

/** What lies where objects lie by day, as the store itself lists it; reveals nothing but names and lengths. */
public interface DayObjects {
    /** Days of which anything is left. */
    SortedSet<LocalDate> days(AuditReceipt receipt, DayPlace place);

    /** What is left of a day. */
    Inventory inventory(AuditReceipt receipt, DayPlace place, LocalDate day);
}
