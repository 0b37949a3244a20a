package casement.hotlist.lists;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.hotlist.HotLists;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ListImport;
import casement.domain.hotlist.ListImports;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the latest imports of a list, with what was found in their files. */
public final class ShowImports {
    private static final int USUAL = 20;

    private final Asking asking;
    private final HotLists lists;
    private final ListImports imports;

    /** The latest first. */
    public record Listed(List<ListImport> imports, AuditId auditId) {}

    public ShowImports(Asking asking, HotLists lists, ListImports imports) {
        this.asking = asking;
        this.lists = lists;
        this.imports = imports;
    }

    /** @param limit left out: 20 */
    public Listed show(Principal principal, ListId list, Optional<Integer> limit) {
        int most = limit.orElse(USUAL);
        Asked asked = asking.ask(
                "ShowImports",
                Question.of(principal, Action.SHOW_HOT_LISTS),
                Map.of("list", list.value(), "limit", Integer.toString(most)));
        List<ListImport> found = asked.answer(
                receipt -> lists.find(list)
                        .map(there -> imports.latest(there.id(), most))
                        .orElseThrow(() -> new Fault.Missing("there is no list " + list)),
                shown -> shown.stream().map(one -> one.id().value()).toList());
        return new Listed(found, asked.id());
    }
}
