package casement.reads;

import casement.domain.OnePage;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.plate.ReadSource;
import casement.domain.plate.ReadSources;
import casement.domain.plate.SourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Shows who may send reads, for which cameras, ended sources too. */
public final class ListSources {
    static final int MOST = 1_000;
    private static final int USUAL = 200;

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
        int most = limit.orElse(USUAL);
        TreeMap<String, String> elements = new TreeMap<>(Map.of("limit", Integer.toString(most)));
        after.ifPresent(last -> elements.put("after", last.value()));
        Asked asked = asking.ask("ListSources", Question.of(principal, Action.LIST_CAMERAS), elements);
        OnePage<ReadSource> page = asked.answer(
                receipt -> OnePage.of(following(after), most),
                shown -> shown.items().stream().map(one -> one.id().value()).toList());
        return new Listed(page.items(), asked.id(), page.goesOnAfter().map(ReadSource::id));
    }

    private List<ReadSource> following(Optional<SourceId> after) {
        return sources.all().stream()
                .filter(source ->
                        after.filter(last -> source.id().compareTo(last) <= 0).isEmpty())
                .toList();
    }
}
