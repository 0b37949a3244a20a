package casement.hotlist.lists;

import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.hotlist.CompiledFiles;
import casement.domain.hotlist.HotList;
import casement.domain.hotlist.HotLists;
import casement.domain.hotlist.ImportId;
import casement.domain.hotlist.ImportReport;
import casement.domain.hotlist.ImportState;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ListImport;
import casement.domain.hotlist.ListImports;
import casement.domain.hotlist.ReceivedFiles;
import casement.domain.hotlist.compiled.CompiledFile;
import casement.domain.hotlist.compiled.CompiledLists;
import casement.domain.hotlist.compiled.CompilingLists;
import casement.domain.hotlist.compiled.ListInForce;
import casement.domain.video.StoredObject;
import casement.hotlist.lists.files.FileRefused;
import casement.hotlist.lists.files.ListFile;
import casement.hotlist.lists.files.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reads a file that has come, row by row; the list says what it says as a whole from then on, or what it said before. */
public final class ImportList {
    /** Clocks differ; a file from a far future would keep all later ones out. */
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private final HotLists lists;
    private final ListImports imports;
    private final ReceivedFiles received;
    private final CompiledFiles files;
    private final BringIntoForce bringIntoForce;
    private final AuditLog log;
    private final Clock clock;

    /** What stands in a file that can be read. */
    private record Found(ImportReport report, CompiledLists plates) {}

    public ImportList(
            HotLists lists,
            ListImports imports,
            ReceivedFiles received,
            CompiledFiles files,
            CompileLists compileLists,
            AuditLog log,
            Clock clock) {
        this.lists = lists;
        this.imports = imports;
        this.received = received;
        this.files = files;
        this.bringIntoForce = new BringIntoForce(lists, imports, files, compileLists, log, clock);
        this.log = log;
        this.clock = clock;
    }

    /**
     * Safe to do again, wherever it was cut off.
     *
     * @return what became of it; empty when nobody announced such a file, or it has not come
     * @throws Fault.Unavailable when it is to be tried again
     */
    public Optional<ListImport> read(ListId id, ImportId importId) {
        Optional<ListImport> announced = imports.find(id, importId);
        Optional<HotList> list = lists.find(id);
        if (announced.isEmpty() || list.isEmpty() || announced.get().state() != ImportState.RECEIVED) {
            return announced;
        }
        Optional<InputStream> file = received.open(id, importId);
        Optional<ListImport> done = file.map(in -> decided(list.get(), announced.get(), in));
        done.ifPresent(read -> received.delete(id, importId));
        return done;
    }

    private ListImport decided(HotList list, ListImport sent, InputStream in) {
        try (in) {
            return decided(list, sent, found(list, sent, in));
        } catch (Fault.BadInput tooMuch) {
            return refused(sent, Optional.empty(), String.valueOf(tooMuch.getMessage()));
        } catch (FileRefused refused) {
            return refused(sent, Optional.empty(), String.valueOf(refused.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Found found(HotList list, ListImport sent, InputStream in) throws IOException, FileRefused {
        MeasuredStream measured = new MeasuredStream(in);
        CompilingLists compiling = new CompilingLists();
        int place = compiling.list(new ListInForce(list.id(), 0, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, ""));
        Rows rows = new Rows((plate, region, category) -> compiling.add(place, plate, region, category));
        Instant issued = ListFile.of(list.source()).read(measured, list.source(), sent, rows);
        if (issued.isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            throw new FileRefused("the file says that it was made at " + issued + ", which is yet to come");
        }
        CompiledLists compiled = compiling.compiled();
        ImportReport report = new ImportReport(
                issued,
                measured.bytes(),
                measured.digest(),
                rows.rows(),
                compiled.plates(),
                rows.taken() - compiled.plates(),
                rows.lowerCase(),
                rows.blanks(),
                rows.zeroForO(),
                rows.badLines(),
                rows.listed(),
                rows.refused());
        return new Found(report, compiled);
    }

    private ListImport decided(HotList list, ListImport sent, Found found) {
        boolean switched =
                list.inForce().filter(version -> version.by().equals(sent.id())).isPresent();
        Optional<String> against = list.isEnded() ? Optional.of("the list has ended") : list.against(found.report());
        if (!switched && against.isPresent()) {
            return refused(sent, Optional.of(found.report()), against.get());
        }
        StoredObject file = files.store("versions/" + list.id() + "/" + sent.id(), CompiledFile.write(found.plates()));
        if (!switched && list.shrinksTo(found.report().plates())) {
            return imports.replace(sent.awaitingApproval(found.report(), file));
        }
        ListImport done = bringIntoForce.bring(list, sent, found.report(), file, Optional.empty());
        bringIntoForce.discard(list, done);
        return done;
    }

    private ListImport refused(ListImport sent, Optional<ImportReport> report, String why) {
        log.record(Act.asked(Who.function("ImportList"), "ImportList")
                .with("list", sent.list().value())
                .with("import", sent.id().value())
                .with("refusal", why)
                .inReplyTo(sent.asked())
                .outcome(Outcome.FAILED));
        return imports.replace(sent.refused(report, why, clock.instant()));
    }
}
