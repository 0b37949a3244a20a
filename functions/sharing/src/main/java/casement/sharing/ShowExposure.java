package casement.sharing;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.sharing.Breach;
import casement.domain.sharing.Breaches;
import casement.domain.sharing.Exposure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Lists what a breach exposed, from the audit log: all that the person asked and got in its span. */
public final class ShowExposure {
    private final Asking asking;
    private final Breaches breaches;
    private final Exposure exposure;

    /**
     * What was exposed, newest first, and who has yet to be told.
     *
     * @param untold who must be told and has not been
     */
    public record Shown(Breach breach, Set<Breach.Told> untold, List<AuditEntry> exposed, AuditId auditId) {}

    public ShowExposure(Asking asking, Breaches breaches, AuditEntries entries) {
        this.asking = asking;
        this.breaches = breaches;
        this.exposure = new Exposure(entries);
    }

    public Shown show(Principal principal, String id) {
        Asked asked = asking.ask("ShowExposure", Question.of(principal, Action.SHOW_EXPOSURE), Map.of("breach", id));
        return asked.answer(
                receipt -> {
                    Breach breach =
                            breaches.find(receipt, id).orElseThrow(() -> new Fault.Missing("there is no such breach"));
                    List<AuditEntry> exposed = exposure.of(receipt, breach.person(), breach.span());
                    return new Shown(breach, breach.untold(), exposed, asked.id());
                },
                shown -> Stream.concat(
                                Stream.of(shown.breach().id()),
                                shown.exposed().stream().map(entry -> entry.id().value()))
                        .toList());
    }
}
