package casement.hotlist.lists;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.hotlist.HotList;
import casement.domain.hotlist.HotLists;
import casement.domain.hotlist.ImportId;
import casement.domain.hotlist.ListFormat;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ListImport;
import casement.domain.hotlist.ListImports;
import casement.domain.hotlist.ReceivedFiles;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Gives out an address, for a quarter of an hour, at which the next file of a list may be put; what is put there is read at once. */
public final class StartImport {
    static final Duration VALID = Duration.ofMinutes(15);

    private final Asking asking;
    private final HotLists lists;
    private final ListImports imports;
    private final ReceivedFiles files;
    private final Clock clock;
    private final Supplier<UUID> random;

    /**
     * An import as sent.
     *
     * @param issued when the list's source made the file; needed where the file does not say
     * @param rows how many it has, to be checked where the file does not say
     */
    public record Form(Optional<Instant> issued, Optional<Long> rows) {}

    /** Where to put the file. */
    public record Started(ListImport begun, URI address) {}

    public StartImport(
            Asking asking,
            HotLists lists,
            ListImports imports,
            ReceivedFiles files,
            Clock clock,
            Supplier<UUID> random) {
        this.asking = asking;
        this.lists = lists;
        this.imports = imports;
        this.files = files;
        this.clock = clock;
        this.random = random;
    }

    public Started start(Principal principal, ListId id, Form form) {
        Instant now = clock.instant();
        ImportId importId = ImportId.of(now, random.get());
        Asked asked = asking.ask(
                "StartImport",
                Question.of(principal, Action.CHANGE_HOT_LIST),
                Map.of("list", id.value(), "import", importId.value()));
        return asked.change(
                receipt -> {
                    check(lists.find(id).orElseThrow(() -> new Fault.Missing("there is no list " + id)), form);
                    ListImport begun = ListImport.started(
                            importId, id, asked.id(), principal.subject(), now, form.issued(), form.rows());
                    imports.add(begun);
                    return new Started(begun, files.address(id, importId, VALID));
                },
                started -> importId.value());
    }

    private static void check(HotList list, Form form) {
        if (list.isEnded()) {
            throw new Fault.Conflict("list " + list.id() + " has ended");
        }
        if (list.isTyped()) {
            throw new Fault.Conflict("entries of list " + list.id() + " are typed; it takes no files");
        }
        boolean says = list.source().format() == ListFormat.CALIFORNIA;
        if (!says && form.issued().isEmpty()) {
            throw new Fault.BadInput("issued", "is missing: files of this format do not say when they were made");
        }
        if (form.rows().filter(rows -> rows < 0).isPresent()) {
            throw new Fault.BadInput("rows", "is 0 or more");
        }
    }
}
