package casement.oversight;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.video.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the audit log to those who oversee; that they looked is in the log too. */
public final class ReadAuditLog {
    /** So that "until now" includes this question's own entry, and those of functions whose clocks run ahead. */
    private static final Duration LEEWAY = Duration.ofMinutes(1);

    private static final Duration USUAL_SPAN = Duration.ofHours(24);
    private static final int USUAL_LIMIT = 200;
    private static final int HIGHEST_LIMIT = 1_000;

    private final Asking asking;
    private final AuditEntries entries;
    private final Clock clock;

    /** Entries as shown, newest first. */
    public record Shown(List<AuditEntry> entries, AuditId auditId) {}

    public ReadAuditLog(Asking asking, AuditEntries entries, Clock clock) {
        this.asking = asking;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param until left out: now
     * @param from left out: a day before the end
     * @param limit left out: 200; the newest ones
     */
    public Shown read(Principal principal, Optional<Instant> from, Optional<Instant> until, Optional<Integer> limit) {
        Instant end = until.orElse(clock.instant().plus(LEEWAY));
        Span span = new Span(from.orElse(end.minus(USUAL_SPAN)), end);
        int most = limit.orElse(USUAL_LIMIT);
        if (most < 1 || most > HIGHEST_LIMIT) {
            throw new Fault.BadInput("limit", "must be 1 to " + HIGHEST_LIMIT);
        }
        Asked asked = asking.ask(
                "ReadAuditLog",
                new Question(principal, Action.READ_AUDIT_LOG, Optional.empty(), Optional.empty()),
                Map.of(
                        "from", span.from().toString(),
                        "until", span.until().toString(),
                        "limit", Integer.toString(most)));
        List<AuditEntry> found = asked.answer(
                receipt -> entries.during(receipt, span, most),
                all -> all.stream().map(entry -> entry.id().value()).toList());
        return new Shown(found, asked.id());
    }
}
