package casement.reads;

import casement.domain.OnePage;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.PageAsked;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.plate.ReadSource;
import casement.domain.plate.ReadSources;
import casement.domain.plate.SourceId;
import java.util.List;
import java.util.Optional;

/** Shows who may send reads, for which cameras, ended sources too. */
public final class ListSources {
    private final Asking asking;
    private final ReadSources sources;

    /**
     * A page of the register.
     *
     * @param next after which the next page begins; empty: this is the last
     */
    public record Listed(List<ReadSource> sources, AuditId auditId, Optional<SourceId> next) {}

    public ListSources(Asking asking, ReadSources sources) {
        this.asking = asking;
        this.sources = sources;
    }

    /**
     * @param after the last of the page before; empty: the first page
     * @param limit left out: 200
     */
    public Listed list(Principal principal, Optional<SourceId> after, Optional<Integer> limit) {
        PageAsked<SourceId> page = PageAsked.of(after, limit);
        Asked asked =
                asking.ask("ListSources", Question.of(principal, Action.LIST_CAMERAS), page.elements(SourceId::value));
        OnePage<ReadSource> found = asked.answer(
                receipt -> page.of(sources.all(), ReadSource::id),
                shown -> shown.items().stream().map(one -> one.id().value()).toList());
        return new Listed(found.items(), asked.id(), found.goesOnAfter().map(ReadSource::id));
    }
}
