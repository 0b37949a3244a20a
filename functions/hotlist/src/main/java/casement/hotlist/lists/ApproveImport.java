package casement.hotlist.lists;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditLog;
import casement.domain.hotlist.CompiledFiles;
import casement.domain.hotlist.HotList;
import casement.domain.hotlist.HotLists;
import casement.domain.hotlist.ImportId;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ListImport;
import casement.domain.hotlist.ListImports;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Puts a version in force that shrinks its list, on a second person's word. */
public final class ApproveImport {
    private final Asking asking;
    private final HotLists lists;
    private final ListImports imports;
    private final BringIntoForce bringIntoForce;

    public ApproveImport(
            Asking asking,
            HotLists lists,
            ListImports imports,
            CompiledFiles files,
            CompileLists compileLists,
            AuditLog log,
            Clock clock) {
        this.asking = asking;
        this.lists = lists;
        this.imports = imports;
        this.bringIntoForce = new BringIntoForce(lists, imports, files, compileLists, log, clock);
    }

    /** @throws Fault.Conflict when it awaits nobody, or something newer came into force meanwhile */
    public ListImport approve(Principal principal, ListId list, ImportId id) {
        Asked asked = asking.ask(
                "ApproveImport",
                Question.of(principal, Action.CHANGE_HOT_LIST),
                Map.of("list", list.value(), "import", id.value()));
        return asked.change(
                receipt -> {
                    ListImport waiting = imports.find(list, id)
                            .orElseThrow(() -> new Fault.Missing("list " + list + " has no such import"));
                    waiting.checkApprover(principal.subject());
                    HotList before = lists.find(list).orElseThrow();
                    ListImport done = bringIntoForce.bring(
                            before,
                            waiting,
                            waiting.report().orElseThrow(),
                            waiting.file().orElseThrow(),
                            Optional.of(principal.subject()));
                    bringIntoForce.discard(before, done);
                    return done;
                },
                approved -> approved.id().value());
    }
}
