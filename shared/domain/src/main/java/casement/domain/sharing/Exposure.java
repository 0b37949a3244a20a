package casement.domain.sharing;

import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.video.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the audit log says that one person asked and got in a span: all of it, however much lies between. */
public final class Exposure {
    private static final int PAGE = 1_000;

    private final AuditEntries entries;

    public Exposure(AuditEntries entries) {
        this.entries = entries;
    }

    /**
     * @param subject the person
     * @return newest first
     */
    public List<AuditEntry> of(AuditReceipt receipt, String subject, Span span) {
        Map<AuditId, AuditEntry> found = new LinkedHashMap<>();
        Span rest = span;
        int most = PAGE;
        while (true) {
            List<AuditEntry> page = entries.during(receipt, rest, most);
            page.stream()
                    .filter(entry -> entry.who().subject().equals(subject))
                    .forEach(entry -> found.put(entry.id(), entry));
            if (page.size() < most) {
                return List.copyOf(found.values());
            }
            Instant reached = page.getLast().at().plusMillis(1);
            if (reached.isBefore(rest.until())) {
                rest = new Span(span.from(), reached);
            } else {
                most *= 2;
            }
        }
    }
}
