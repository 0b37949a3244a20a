package casement.domain.sharing;

import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.video.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the audit log says that one person asked and got in a span: all of it over its pages, however much lies between. */
public final class Exposure {
    private static final int ENTRIES_A_CALL = 1_000;
    private static final int CALLS_A_PAGE = 20;

    private final AuditEntries entries;

    /**
     * A page, newest first.
     *
     * @param entries perhaps fewer than were asked for, or none, where much lies between
     * @param goesOnAfter the last entry of the log that was looked at; empty: this is the last page
     */
    public record Page(List<AuditEntry> entries, Optional<AuditId> goesOnAfter) {
        public Page {
            entries = List.copyOf(entries);
        }
    }

    public Exposure(AuditEntries entries) {
        this.entries = entries;
    }

    /**
     * @param subject the person
     * @param after where the page before ended; empty: the first page
     */
    public Page of(AuditReceipt receipt, String subject, Span span, Optional<AuditId> after, int limit) {
        List<AuditEntry> found = new ArrayList<>();
        Optional<AuditId> reached = after;
        for (int calls = 0; calls < CALLS_A_PAGE; calls++) {
            List<AuditEntry> some = entries.during(receipt, span, reached, ENTRIES_A_CALL);
            for (AuditEntry entry : some) {
                reached = Optional.of(entry.id());
                if (entry.who().subject().equals(subject)) {
                    found.add(entry);
                }
                if (found.size() == limit) {
                    return new Page(found, reached);
                }
            }
            if (some.size() < ENTRIES_A_CALL) {
                return new Page(found, Optional.empty());
            }
        }
        return new Page(found, reached);
    }
}
