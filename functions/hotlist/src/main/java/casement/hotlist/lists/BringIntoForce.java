package casement.hotlist.lists;

import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.hotlist.CompiledFiles;
import casement.domain.hotlist.HotList;
import casement.domain.hotlist.HotLists;
import casement.domain.hotlist.ImportReport;
import casement.domain.hotlist.ListImport;
import casement.domain.hotlist.ListImports;
import casement.domain.hotlist.ListVersion;
import casement.domain.video.StoredObject;
import java.time.Clock;
import java.util.Optional;

/**
 * Makes a file that was read and found good what its list says: one write switches the list, then all lists are compiled, and
 * only then the import is said to be in force. Cut off anywhere, it is done again from its beginning.
 */
final class BringIntoForce {
    private final HotLists lists;
    private final ListImports imports;
    private final CompiledFiles files;
    private final CompileLists compileLists;
    private final AuditLog log;
    private final Clock clock;

    BringIntoForce(
            HotLists lists,
            ListImports imports,
            CompiledFiles files,
            CompileLists compileLists,
            AuditLog log,
            Clock clock) {
        this.lists = lists;
        this.imports = imports;
        this.files = files;
        this.compileLists = compileLists;
        this.log = log;
        this.clock = clock;
    }

    /** @throws casement.domain.Fault.Conflict when something newer came into force meanwhile; nothing has changed then */
    ListImport bring(HotList list, ListImport sent, ImportReport report, StoredObject file, Optional<String> approver) {
        ListVersion version = list.inForce()
                .filter(now -> now.by().equals(sent.id()))
                .orElseGet(() -> switchTo(list, sent, report, file));
        compileLists.compile();
        ListImport done = imports.replace(sent.inForce(report, version, approver));
        log.record(Act.asked(Who.function("ImportList"), "ImportList")
                .with("list", list.id().value())
                .with("import", sent.id().value())
                .with("version", Long.toString(version.number()))
                .with("plates", Integer.toString(report.plates()))
                .with("refused", Long.toString(report.refused()))
                .inReplyTo(sent.asked())
                .outcome(Outcome.CHANGED));
        return done;
    }

    private ListVersion switchTo(HotList list, ListImport sent, ImportReport report, StoredObject file) {
        ListVersion version =
                new ListVersion(list.nextNumber(), report.issued(), clock.instant(), sent.id(), file, report.plates());
        lists.replace(list.with(version));
        return version;
    }

    /** What stood in force before, once nothing is compiled from it any more. */
    void discard(HotList before, ListImport done) {
        before.inForce()
                .filter(version -> !version.by().equals(done.id()))
                .ifPresent(version -> files.delete(version.file()));
    }
}
