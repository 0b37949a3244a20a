package casement.hotlist.lists;

import casement.domain.access.Asking;
import casement.domain.audit.AuditLog;
import casement.domain.hotlist.CompiledFiles;
import casement.domain.hotlist.HotListRules;
import casement.domain.hotlist.HotLists;
import casement.domain.hotlist.ListEntries;
import casement.domain.hotlist.ListImports;
import casement.domain.hotlist.NewestSnapshot;
import casement.domain.hotlist.ReceivedFiles;
import casement.domain.hotlist.Snapshots;
import casement.domain.hotlist.compiled.Misreads;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** The wiring of hot lists. */
@Factory
final class ListsWiring {
    @Singleton
    NewestSnapshot wantedPlates(Snapshots snapshots, CompiledFiles files, Clock clock) {
        return new NewestSnapshot(snapshots, files, clock, Misreads.measured());
    }

    @Singleton
    CompileLists compileLists(
            HotLists lists, ListEntries entries, CompiledFiles files, Snapshots snapshots, Clock clock) {
        return new CompileLists(lists, entries, files, snapshots, clock, UUID::randomUUID);
    }

    @Singleton
    ImportList importList(
            HotLists lists,
            ListImports imports,
            ReceivedFiles received,
            CompiledFiles files,
            CompileLists compileLists,
            AuditLog log,
            Clock clock) {
        return new ImportList(lists, imports, received, files, compileLists, log, clock);
    }

    @Singleton
    ApproveImport approveImport(
            Asking asking,
            HotLists lists,
            ListImports imports,
            CompiledFiles files,
            CompileLists compileLists,
            AuditLog log,
            Clock clock) {
        return new ApproveImport(asking, lists, imports, files, compileLists, log, clock);
    }

    @Singleton
    RegisterHotList registerHotList(Asking asking, HotLists lists, Clock clock) {
        return new RegisterHotList(asking, lists, clock, UUID::randomUUID);
    }

    @Singleton
    ShowHotLists showHotLists(Asking asking, HotLists lists) {
        return new ShowHotLists(asking, lists);
    }

    @Singleton
    EndHotList endHotList(Asking asking, HotLists lists, Clock clock) {
        return new EndHotList(asking, lists, clock);
    }

    @Singleton
    StartImport startImport(Asking asking, HotLists lists, ListImports imports, ReceivedFiles files, Clock clock) {
        return new StartImport(asking, lists, imports, files, clock, UUID::randomUUID);
    }

    @Singleton
    ShowImports showImports(Asking asking, HotLists lists, ListImports imports) {
        return new ShowImports(asking, lists, imports);
    }

    @Singleton
    ShowImport showImport(Asking asking, ListImports imports) {
        return new ShowImport(asking, imports);
    }

    @Singleton
    AddEntry addEntry(Asking asking, HotLists lists, ListEntries entries, HotListRules rules, Clock clock) {
        return new AddEntry(asking, lists, entries, rules, clock, UUID::randomUUID);
    }

    @Singleton
    RenewEntry renewEntry(Asking asking, ListEntries entries, HotListRules rules, Clock clock) {
        return new RenewEntry(asking, entries, rules, clock);
    }

    @Singleton
    RemoveEntry removeEntry(Asking asking, ListEntries entries, Clock clock) {
        return new RemoveEntry(asking, entries, clock);
    }

    @Singleton
    SearchEntries searchEntries(Asking asking, HotLists lists, ListEntries entries, Clock clock) {
        return new SearchEntries(asking, lists, entries, clock);
    }
}
