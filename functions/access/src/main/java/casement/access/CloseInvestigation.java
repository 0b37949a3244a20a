package casement.access;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.investigation.Investigation;
import casement.domain.investigation.InvestigationId;
import casement.domain.investigation.Investigations;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/** Closes an investigation: from then on nobody looks for it, its team included; closing it twice is no fault. */
public final class CloseInvestigation {
    private static final String NAME = "CloseInvestigation";

    private final Asking asking;
    private final Investigations investigations;
    private final Clock clock;

    public CloseInvestigation(Asking asking, Investigations investigations, Clock clock) {
        this.asking = asking;
        this.investigations = investigations;
        this.clock = clock;
    }

    /** @param wanted at which revisions it is to be closed */
    public Investigation close(Principal principal, InvestigationId id, LongPredicate wanted) {
        Optional<Investigation> known = investigations.named(id);
        Asked asked = asking.ask(
                NAME,
                Belonging.of(Question.of(principal, Action.CHANGE_INVESTIGATION), known),
                Map.of("investigation", id.value()));
        Keeping keeping = new Keeping(principal, NAME, clock.instant(), asked.id());
        return asked.change(
                receipt -> {
                    Investigation before = Belonging.known(known, id, wanted);
                    return before.open() ? keeping.enter(investigations, receipt, before.closed()) : before;
                },
                investigation -> id.value());
    }
}
