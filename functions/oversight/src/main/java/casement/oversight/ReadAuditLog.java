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
import casement.domain.audit.AuditReceipt;
import casement.domain.video.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Shows the audit log to those who oversee; that they looked is in the log too. */
public final class ReadAuditLog {
    /** So that "until now" includes this question's own entry, and those of functions whose clocks run ahead. */
    private static final Duration LEEWAY = Duration.ofMinutes(1);

    private static final Duration USUAL_SPAN = Duration.ofHours(24);
    private static final int USUAL_LIMIT = 200;
    public static final int HIGHEST_LIMIT = 1_000;

    private final Asking asking;
    private final AuditEntries entries;
    private final Clock clock;

    /**
     * A page of entries as shown, newest first.
     *
     * @param next where the next page begins; empty: this is the last
     */
    public record Shown(List<AuditEntry> entries, AuditId auditId, Optional<Place> next) {}

    private record Page(List<AuditEntry> entries, boolean isLast) {}

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
        return goOn(principal, new Place(span, Optional.empty()), limit);
    }

    /** @param limit left out: 200 */
    public Shown goOn(Principal principal, Place place, Optional<Integer> limit) {
        int most = limit.orElse(USUAL_LIMIT);
        if (most < 1 || most > HIGHEST_LIMIT) {
            throw new Fault.BadInput("limit", "must be 1 to " + HIGHEST_LIMIT);
        }
        Question question = Question.of(principal, Action.READ_AUDIT_LOG);
        Asked asked = asking.ask("ReadAuditLog", question, place.elements(most));
        Page page = asked.answer(
                receipt -> page(receipt, place, most),
                found -> found.entries().stream()
                        .map(entry -> entry.id().value())
                        .toList());
        Optional<Place> next = page.isLast()
                ? Optional.empty()
                : Optional.of(new Place(
                        place.span(), Optional.of(page.entries().getLast().id())));
        return new Shown(page.entries(), asked.id(), next);
    }

    private Page page(AuditReceipt receipt, Place place, int most) {
        List<AuditEntry> found = entries.during(receipt, place.span(), place.after(), most + 1);
        return new Page(found.stream().limit(most).toList(), found.size() <= most);
    }
}
