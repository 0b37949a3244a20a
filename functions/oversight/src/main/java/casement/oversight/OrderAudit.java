package casement.oversight;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.access.Role;
import casement.domain.audit.Hand;
import casement.domain.review.Look;
import casement.domain.review.Order;
import casement.domain.review.Period;
import casement.domain.review.Review;
import casement.domain.review.Reviews;
import casement.domain.review.SampleRule;
import casement.domain.review.Task;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Orders an audit on behalf of those who oversee. What is drawn is decided by a checkpoint of the day after. */
public final class OrderAudit {
    private static final String CLAUSE = "SJ-ALPR-22";
    private static final Set<Role> HOLDERS = Set.of(Role.AUDITOR, Role.INSPECTOR_GENERAL);
    private static final List<Role> WHO_ORDER = List.of(Role.COUNCIL, Role.PRIVACY_OFFICER, Role.INSPECTOR_GENERAL);
    private static final int USUAL_CONFIDENCE_PERCENT = 95;
    private static final int USUAL_MARGIN_PERCENT = 10;
    private static final int LEAST_OF_EACH = 5;
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 180;

    private final Asking asking;
    private final Reviews reviews;
    private final Clock clock;

    /**
     * An order as sent.
     *
     * @param from the first day of sealing (UTC)
     * @param until the last
     * @param looks of which kinds
     * @param by who is to hold it; left out: auditors
     * @param days in which it is to be held; left out: 30
     * @param confidencePercent left out: 95
     * @param marginPercent left out: 10
     */
    public record Form(
            @Member(needed = true) Optional<LocalDate> from,
            @Member(needed = true) Optional<LocalDate> until,
            @Member(needed = true) Optional<List<Look>> looks,
            @Member(needed = true) Optional<String> why,
            Optional<Role> by,
            Optional<Integer> days,
            Optional<Integer> confidencePercent,
            Optional<Integer> marginPercent) {}

    private record Wanted(Period period, SampleRule rule, String why, Role by, int days) {
        private Map<String, String> elements() {
            return Map.of(
                    "from", period.from().toString(),
                    "until", period.until().toString(),
                    "looks", rule.looks().stream().map(Look::name).collect(Collectors.joining(" ")),
                    "by", by.name());
        }
    }

    public OrderAudit(Asking asking, Reviews reviews, Clock clock) {
        this.asking = asking;
        this.reviews = reviews;
        this.clock = clock;
    }

    public ShownReview order(Principal principal, Form form) {
        LocalDate today = LocalDate.now(clock);
        Wanted wanted = wanted(form, today);
        Asked asked = asking.ask("OrderAudit", Question.of(principal, Action.ORDER_AUDIT), wanted.elements());
        return asked.change(
                receipt -> {
                    Hand hand = new Hand(principal.who(), clock.instant(), receipt.id());
                    Order order = new Order(hand, role(principal), wanted.why());
                    Review.Awaited awaited = new Review.Awaited(Task.ordered(
                            order,
                            CLAUSE,
                            "Audit on demand",
                            wanted.by(),
                            wanted.period(),
                            wanted.days(),
                            wanted.rule(),
                            today));
                    reviews.add(awaited);
                    return ShownReview.of(awaited, today);
                },
                ordered -> ordered.id().value(),
                ordered -> Map.of(
                        "review", ordered.id().value(), "due", ordered.due().toString()));
    }

    private static Role role(Principal principal) {
        return WHO_ORDER.stream()
                .filter(principal::is)
                .findFirst()
                .orElseThrow(() -> new Fault.Refused(CLAUSE, "none of your roles orders audits"));
    }

    private static Wanted wanted(Form form, LocalDate today) {
        Checks checks = new Checks();
        Optional<LocalDate> from = checks.need("from", form.from(), sent -> sent);
        Optional<LocalDate> until = checks.need("until", form.until(), sent -> sent);
        checks.expect(until.filter(day -> day.isAfter(today)).isEmpty(), "until", "must not be in the future");
        Optional<Period> period = from.flatMap(first -> checks.take(until, last -> new Period(first, last)));
        List<Look> looks = checks.list("looks", form.looks(), Look.values().length);
        checks.expect(!looks.isEmpty(), "looks", "name one at least");
        int confidence = form.confidencePercent().orElse(USUAL_CONFIDENCE_PERCENT);
        int margin = form.marginPercent().orElse(USUAL_MARGIN_PERCENT);
        Optional<SampleRule> rule = looks.isEmpty()
                ? Optional.empty()
                : checks.take(Optional.of(looks), sent -> rule(sent, confidence, margin));
        Optional<String> why = Said.needed(checks, "why", form.why());
        Role by = form.by().orElse(Role.AUDITOR);
        checks.expect(HOLDERS.contains(by), "by", "must be auditor or inspector-general");
        int days = form.days().orElse(USUAL_DAYS);
        checks.expect(days >= 1 && days <= MOST_DAYS, "days", "must be 1 to " + MOST_DAYS);
        checks.finish();
        return new Wanted(period.orElseThrow(), rule.orElseThrow(), why.orElseThrow(), by, days);
    }

    private static SampleRule rule(List<Look> looks, int confidence, int margin) {
        try {
            return new SampleRule(Set.copyOf(looks), confidence, margin, LEAST_OF_EACH);
        } catch (IllegalArgumentException wrong) {
            throw new Fault.BadInput("confidencePercent", "does not go with the margin: " + wrong.getMessage());
        }
    }
}
