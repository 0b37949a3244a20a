package casement.hotlist.lists;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.hotlist.ImportId;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ListImport;
import casement.domain.hotlist.ListImports;
import java.util.List;
import java.util.Map;

/** Shows how far an import has come, and what was found in its file, bad lines by their numbers. */
public final class ShowImport {
    private final Asking asking;
    private final ListImports imports;

    public ShowImport(Asking asking, ListImports imports) {
        this.asking = asking;
        this.imports = imports;
    }

    public ListImport show(Principal principal, ListId list, ImportId id) {
        return asking.ask(
                        "ShowImport",
                        Question.of(principal, Action.SHOW_HOT_LISTS),
                        Map.of("list", list.value(), "import", id.value()))
                .answer(
                        receipt -> imports.find(list, id)
                                .orElseThrow(() -> new Fault.Missing("list " + list + " has no such import")),
                        shown -> List.of(shown.id().value()));
    }
}
