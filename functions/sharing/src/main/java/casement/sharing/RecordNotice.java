package casement.sharing;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.sharing.Breach;
import casement.domain.sharing.Breaches;
import casement.lambda.Member;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Records who was told of a breach, and how. */
public final class RecordNotice {
    private final Asking asking;
    private final Breaches breaches;
    private final Clock clock;

    /** A notice as sent. */
    public record Form(
            @Member(needed = true) Optional<Breach.Told> told,
            @Member(needed = true) Optional<String> how) {}

    public RecordNotice(Asking asking, Breaches breaches, Clock clock) {
        this.asking = asking;
        this.breaches = breaches;
        this.clock = clock;
    }

    public Breach record(Principal principal, String id, Form form) {
        Sent sent = new Sent();
        Optional<Breach.Told> told = sent.need("told", form.told());
        Optional<String> how = sent.words("how", form.how(), Sent.LONG);
        sent.finish();
        Asked asked = asking.ask(
                "RecordNotice",
                Question.of(principal, Action.DECLARE_BREACH),
                Map.of("breach", id, "told", told.orElseThrow().name()));
        return asked.change(
                receipt -> {
                    Breach there =
                            breaches.find(receipt, id).orElseThrow(() -> new Fault.Missing("there is no such breach"));
                    Breach next = there.with(new Breach.Notice(
                            told.orElseThrow(), how.orElseThrow(), clock.instant(), principal.who(), receipt.id()));
                    breaches.replace(next);
                    return next;
                },
                Breach::id);
    }
}
