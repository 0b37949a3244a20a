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

/** Shows those who oversee how often each person, and each agency, gives the same reason again. */
public final class ReadReasons {
    /** So many entries of the log are read for one answer. */
    static final int MOST_ENTRIES = 20_000;

    static final int MOST_PEOPLE = 500;
    private static final int USUAL_PEOPLE = 100;
    private static final int ENTRIES_AT_ONCE = 1_000;
    private static final Duration USUAL_SPAN = Duration.ofDays(7);
    private static final Duration LONGEST_SPAN = Duration.ofDays(100);

    private final Asking asking;
    private final AuditEntries entries;
    private final Clock clock;

    /**
     * How often reasons repeat in a stretch of the log.
     *
     * @param readBackTo the time of the last entry read, when older ones of the span are left
     * @param next where to go on with those; counts of two answers are to be added up
     */
    public record Shown(
            Span span,
            int entriesRead,
            Optional<Instant> readBackTo,
            int peopleCounted,
            List<ReasonCounts.Person> people,
            List<ReasonCounts.Agency> agencies,
            AuditId auditId,
            Optional<Place> next) {}

    /** @param last the oldest entry read, when there may be older ones */
    private record Read(ReasonCounts counts, int entries, Optional<AuditEntry> last) {}

    public ReadReasons(Asking asking, AuditEntries entries, Clock clock) {
        this.asking = asking;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param until left out: now
     * @param from left out: a week before the end
     * @param limit of people, those who repeat most; left out: 100
     */
    public Shown read(Principal principal, Optional<Instant> from, Optional<Instant> until, Optional<Integer> limit) {
        Instant end = until.orElse(clock.instant());
        Span span = new Span(from.orElse(end.minus(USUAL_SPAN)), end);
        return goOn(principal, new Place(span, Optional.empty()), limit);
    }

    /** @param limit of people, those who repeat most; left out: 100 */
    public Shown goOn(Principal principal, Place place, Optional<Integer> limit) {
        int most = limit.orElse(USUAL_PEOPLE);
        if (most < 1 || most > MOST_PEOPLE) {
            throw new Fault.BadInput("limit", "must be 1 to " + MOST_PEOPLE);
        }
        if (place.span().length().compareTo(LONGEST_SPAN) > 0) {
            throw new Fault.BadInput("from", "ask for " + LONGEST_SPAN.toDays() + " days of the audit log at most");
        }
        Question question = Question.of(principal, Action.READ_AUDIT_LOG);
        Asked asked = asking.ask("ReadReasons", question, place.elements(most));
        Read read = asked.answer(
                receipt -> counted(receipt, place),
                found -> found.counts().people(most).stream()
                        .map(person -> person.who().subject())
                        .toList());
        return new Shown(
                place.span(),
                read.entries(),
                read.last().map(AuditEntry::at),
                read.counts().countOfPeople(),
                read.counts().people(most),
                read.counts().agencies(),
                asked.id(),
                read.last().map(last -> new Place(place.span(), Optional.of(last.id()))));
    }

    private Read counted(AuditReceipt receipt, Place place) {
        ReasonCounts counts = new ReasonCounts();
        Optional<AuditId> after = place.after();
        int read = 0;
        while (true) {
            List<AuditEntry> page = entries.during(receipt, place.span(), after, ENTRIES_AT_ONCE);
            page.forEach(counts::add);
            read += page.size();
            if (page.size() < ENTRIES_AT_ONCE) {
                return new Read(counts, read, Optional.empty());
            }
            if (read >= MOST_ENTRIES) {
                return new Read(counts, read, Optional.of(page.getLast()));
            }
            after = Optional.of(page.getLast().id());
        }
    }
}
