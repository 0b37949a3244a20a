package casement.situation;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.situation.Incident;
import casement.domain.situation.IncidentChanges;
import casement.domain.situation.ItemId;
import casement.domain.situation.SituationItems;
import casement.domain.video.Span;
import casement.situation.door.FeedRules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what happens in the city, incident by incident, the one that began last first. */
public final class ListIncidents {
    private static final Duration USUAL = Duration.ofHours(2);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2999-12-31T23:59:59Z");
    private static final int USUAL_LIMIT = 200;

    private final Asking asking;
    private final IncidentReading incidents;
    private final Clock clock;

    /**
     * A page of incidents.
     *
     * @param next after which the next page begins; empty: this is the last
     */
    record Listed(List<Incident> incidents, AuditId auditId, Optional<ItemId> next) {}

    /**
     * What is asked for.
     *
     * @param from left out: two hours before {@code until}
     * @param until left out: now
     * @param after the last of the page before; empty: the first page
     * @param limit left out: 200
     */
    record Wanted(Optional<Instant> from, Optional<Instant> until, Optional<ItemId> after, Optional<Integer> limit) {}

    public ListIncidents(Asking asking, SituationItems items, IncidentChanges changes, FeedRules rules, Clock clock) {
        this.asking = asking;
        this.incidents = new IncidentReading(items, changes, rules);
        this.clock = clock;
    }

    /** @throws Fault.BadInput when the span is longer than a day */
    Listed list(Principal principal, Wanted wanted) {
        sane("from", wanted.from());
        sane("until", wanted.until());
        Instant until = wanted.until().orElseGet(() -> clock.instant().plusSeconds(1));
        Span span = new Span(wanted.from().orElseGet(() -> until.minus(USUAL)), until);
        if (span.length().compareTo(LONGEST) > 0) {
            throw new Fault.BadInput("from", "must lie within " + LONGEST.toHours() + " hours before 'until'");
        }
        Asked asked = asking.ask(
                "ListIncidents",
                Question.of(principal, Action.SEE_SITUATION),
                Map.of("from", span.from().toString(), "until", span.until().toString()));
        List<Incident> found = asked.answer(
                receipt -> page(incidents.during(receipt, span), wanted.after(), wanted.limit()),
                shown -> shown.stream()
                        .limit(limit(wanted))
                        .map(one -> one.id().value())
                        .toList());
        boolean goesOn = found.size() > limit(wanted);
        List<Incident> shown = found.stream().limit(limit(wanted)).toList();
        return new Listed(
                shown, asked.id(), goesOn ? Optional.of(shown.getLast().id()) : Optional.empty());
    }

    private static void sane(String field, Optional<Instant> time) {
        if (time.filter(at -> at.isBefore(EARLIEST) || at.isAfter(LATEST)).isPresent()) {
            throw new Fault.BadInput(field, "must lie from " + EARLIEST + " to " + LATEST);
        }
    }

    private static int limit(Wanted wanted) {
        return wanted.limit().orElse(USUAL_LIMIT);
    }

    /** Of all from the one after that on one more than is shown, which says whether there are more. */
    private static List<Incident> page(List<Incident> all, Optional<ItemId> after, Optional<Integer> limit) {
        int begin = 0;
        for (int i = 0; after.isPresent() && i < all.size(); i++) {
            if (all.get(i).has(after.orElseThrow())) {
                begin = i + 1;
            }
        }
        return all.stream().skip(begin).limit(limit.orElse(USUAL_LIMIT) + 1L).toList();
    }
}
