package casement.sharing;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditReceipt;
import casement.domain.sharing.Breach;
import casement.domain.sharing.Breaches;
import casement.domain.video.Span;
import casement.lambda.Member;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Declares that somebody saw what they had no right to see. */
public final class DeclareBreach {
    private static final Duration LONGEST_SPAN = Duration.ofDays(100);

    private final Asking asking;
    private final Breaches breaches;
    private final Clock clock;

    /** A breach as sent: whose access it was, by subject, and when. */
    public record Form(
            @Member(needed = true) Optional<Breach.Setting> setting,
            @Member(needed = true) Optional<String> person,
            @Member(needed = true) Optional<Instant> from,
            @Member(needed = true) Optional<Instant> until,
            @Member(needed = true) Optional<String> what) {}

    public DeclareBreach(Asking asking, Breaches breaches, Clock clock) {
        this.asking = asking;
        this.breaches = breaches;
        this.clock = clock;
    }

    public Breach declare(Principal principal, Form form) {
        Sent sent = new Sent();
        Optional<Breach.Setting> setting = sent.need("setting", form.setting());
        Optional<String> person = sent.words("person", form.person(), Sent.SHORT);
        Optional<Span> span = sent.span("from", form.from(), form.until());
        sent.expect(form.from().isPresent() || form.until().isPresent(), "from", "is missing, and so is 'until'");
        boolean isShort =
                span.filter(s -> s.length().compareTo(LONGEST_SPAN) > 0).isEmpty();
        sent.expect(isShort, "until", "may be 100 days after 'from' at most; declare the rest as another breach");
        Optional<String> what = sent.words("what", form.what(), Sent.LONG);
        sent.finish();
        Asked asked = asking.ask(
                "DeclareBreach",
                Question.of(principal, Action.DECLARE_BREACH),
                Map.of(
                        "person", person.orElseThrow(),
                        "from", span.orElseThrow().from().toString(),
                        "until", span.orElseThrow().until().toString()));
        return asked.change(
                receipt -> {
                    Breach breach = breach(
                            principal,
                            setting.orElseThrow(),
                            person.orElseThrow(),
                            span.orElseThrow(),
                            what.orElseThrow(),
                            receipt);
                    breaches.add(breach);
                    return breach;
                },
                Breach::id);
    }

    private Breach breach(
            Principal principal, Breach.Setting setting, String person, Span span, String what, AuditReceipt receipt) {
        return new Breach(
                receipt.id().value(), 1, setting, person, span, what, principal.who(), clock.instant(), List.of());
    }
}
