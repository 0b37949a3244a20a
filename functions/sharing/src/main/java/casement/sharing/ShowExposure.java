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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists what a breach exposed, from the audit log: all that the person asked and got in its span. */
public final class ShowExposure {
    public static final int MOST = 1_000;

    private final Asking asking;
    private final Breaches breaches;
    private final Exposure exposure;

    /**
     * A page of what was exposed, newest first, and who has yet to be told.
     *
     * @param untold who must be told and has not been
     * @param next where the next page begins; empty: this is the last
     */
    public record Shown(
            Breach breach,
            Set<Breach.Told> untold,
            List<AuditEntry> exposed,
            AuditId auditId,
            Optional<AuditId> next) {}

    public ShowExposure(Asking asking, Breaches breaches, AuditEntries entries) {
        this.asking = asking;
        this.breaches = breaches;
        this.exposure = new Exposure(entries);
    }

    /**
     * @param after where the page before ended; empty: the first page
     * @param limit left out: 1000
     */
    public Shown show(Principal principal, String id, Optional<AuditId> after, Optional<Integer> limit) {
        int most = limit.orElse(MOST);
        TreeMap<String, String> elements = new TreeMap<>(Map.of("breach", id, "limit", Integer.toString(most)));
        after.ifPresent(last -> elements.put("after", last.value()));
        Asked asked = asking.ask("ShowExposure", Question.of(principal, Action.SHOW_EXPOSURE), elements);
        return asked.answer(
                receipt -> {
                    Breach breach =
                            breaches.find(receipt, id).orElseThrow(() -> new Fault.Missing("there is no such breach"));
                    Exposure.Page page = exposure.of(receipt, breach.person(), breach.span(), after, most);
                    return new Shown(breach, breach.untold(), page.entries(), asked.id(), page.goesOnAfter());
                },
                shown -> Stream.concat(
                                Stream.of(shown.breach().id()),
                                shown.exposed().stream().map(entry -> entry.id().value()))
                        .toList());
    }
}
