package casement.hotlist.lists;

import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.audit.AuditLog;
import casement.domain.hotlist.EntryTerm;
import casement.domain.hotlist.HotList;
import casement.domain.hotlist.HotListMatch;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ListImport;
import casement.domain.hotlist.NewestSnapshot;
import casement.domain.hotlist.compiled.Misreads;
import casement.testkit.Examples;
import casement.testkit.HotListExamples;
import casement.testkit.MovableClock;
import casement.testkit.Plates;
import casement.testkit.Rules;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryHotLists;
import casement.testkit.memory.MemoryListEntries;
import casement.testkit.memory.MemoryListFiles;
import casement.testkit.memory.MemoryListImports;
import casement.testkit.memory.MemorySnapshots;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The stores of hot lists in memory, and the use cases on them. */
final class ListStores {
    static final Principal ALMA = Examples.person("alma", "Alma Administrator", Role.ALPR_ADMINISTRATOR);
    static final Principal DAVE = Examples.person("dave", "Dave Designee", Role.ALPR_ADMINISTRATOR);

    final MovableClock clock = MovableClock.atNoon();
    final MemoryAudit audit = new MemoryAudit();

    /** So that entries sort as they were written. */
    private final AtomicInteger written = new AtomicInteger();

    final MemoryHotLists lists = new MemoryHotLists();
    final MemoryListImports imports = new MemoryListImports();
    final MemoryListEntries entries = new MemoryListEntries();
    final MemoryListFiles files = new MemoryListFiles();
    final MemorySnapshots snapshots = new MemorySnapshots();
    final AuditLog log = new AuditLog(audit, clock, at -> Ulids.at(at.plusMillis(written.incrementAndGet())));
    final Asking asking = new Asking(Rules.governing(), log);

    final CompileLists compileLists = new CompileLists(lists, entries, files, snapshots, clock, UUID::randomUUID);
    final ImportList importList = new ImportList(lists, imports, files, files, compileLists, log, clock);
    final StartImport startImport = new StartImport(asking, lists, imports, files, clock, UUID::randomUUID);
    final ApproveImport approveImport = new ApproveImport(asking, lists, imports, files, compileLists, log, clock);
    final AddEntry addEntry =
            new AddEntry(asking, lists, entries, () -> new EntryTerm("SJ-ALPR-12", 30), clock, UUID::randomUUID);
    final RenewEntry renewEntry = new RenewEntry(asking, entries, () -> new EntryTerm("SJ-ALPR-12", 30), clock);
    final RemoveEntry removeEntry = new RemoveEntry(asking, entries, clock);
    final SearchEntries searchEntries = new SearchEntries(asking, lists, entries, clock);
    final NewestSnapshot wanted = new NewestSnapshot(snapshots, files, clock, Misreads.measured());

    ListId stolen() {
        HotList list = HotListExamples.stolenVehicles(HotListExamples.freshListId());
        lists.add(list);
        return list.id();
    }

    ListId typed() {
        HotList list = HotListExamples.typed(HotListExamples.freshListId());
        lists.add(list);
        return list.id();
    }

    /** Started by Alma. */
    ListImport begin(ListId list) {
        clock.advance(Duration.ofSeconds(2));
        return startImport
                .start(ALMA, list, new StartImport.Form(Optional.empty(), Optional.empty()))
                .begun();
    }

    /** Started by Alma, put at its address, read. */
    ListImport imported(ListId list, byte[] file) {
        ListImport begun = begin(list);
        files.receive(begun.id(), file);
        return importList.read(list, begun.id()).orElseThrow();
    }

    List<HotListMatch> matches(String plate) {
        clock.advance(Duration.ofSeconds(2));
        return wanted.match(Plates.read(Plates.camera(), plate, clock.instant()), clock.instant());
    }
}
