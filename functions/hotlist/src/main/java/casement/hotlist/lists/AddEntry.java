package casement.hotlist.lists;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.HotList;
import casement.domain.hotlist.HotListRules;
import casement.domain.hotlist.HotLists;
import casement.domain.hotlist.ListEntries;
import casement.domain.hotlist.ListEntry;
import casement.domain.hotlist.ListId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Puts a plate on a list of the department's own, for a member, a case and a reason, until a day. */
public final class AddEntry {
    private final Asking asking;
    private final HotLists lists;
    private final ListEntries entries;
    private final HotListRules rules;
    private final Clock clock;
    private final Supplier<UUID> random;

    public AddEntry(
            Asking asking,
            HotLists lists,
            ListEntries entries,
            HotListRules rules,
            Clock clock,
            Supplier<UUID> random) {
        this.asking = asking;
        this.lists = lists;
        this.entries = entries;
        this.rules = rules;
        this.clock = clock;
        this.random = random;
    }

    public ListEntry add(Principal principal, ListId list, EntryForm form) {
        EntryForm.Read read = form.read();
        Asked asked = asking.ask(
                "AddEntry",
                Question.of(principal, Action.CHANGE_HOT_LIST)
                        .forPurpose(EntryPurpose.of(read.caseNumber(), read.reason())),
                Map.of(
                        "list",
                        list.value(),
                        "plate",
                        read.plate().written(),
                        "expires",
                        read.expires().toString()));
        return asked.change(
                receipt -> {
                    HotList into = typed(lists, list);
                    EntryPurpose.refuseForbidden(read.reason());
                    Instant now = clock.instant();
                    rules.entryTerm().check(now, read.expires());
                    ListEntry entry = entry(principal, into, read, now);
                    entries.add(entry);
                    return entry;
                },
                entry -> entry.id().value());
    }

    private ListEntry entry(Principal principal, HotList into, EntryForm.Read read, Instant now) {
        return new ListEntry(
                new EntryId(random.get().toString().replace("-", "")),
                into.id(),
                read.plate(),
                read.region(),
                read.category().or(() -> into.source().category()).orElseThrow(),
                read.member(),
                read.caseNumber(),
                read.reason(),
                principal.subject(),
                now,
                read.expires(),
                List.of(),
                Optional.empty(),
                1);
    }

    /** @throws Fault.Conflict when its entries are not typed, or it has ended */
    static HotList typed(HotLists lists, ListId id) {
        HotList list = lists.find(id).orElseThrow(() -> new Fault.Missing("there is no list " + id));
        if (!list.isTyped() || list.isEnded()) {
            throw new Fault.Conflict("list " + id + " takes no entries by hand");
        }
        return list;
    }
}
